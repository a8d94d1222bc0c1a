/** Notices by e-mail: who gets one, what it says, and its delivery until the mail server took it. */
@NullMarked
package uk.reachable.notification.email;

import org.jspecify.annotations.NullMarked;
