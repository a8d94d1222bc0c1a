/** The channel e-mail: the message as people read it, and the mail server. */
@NullMarked
package uk.reachable.notification.email;

import org.jspecify.annotations.NullMarked;
