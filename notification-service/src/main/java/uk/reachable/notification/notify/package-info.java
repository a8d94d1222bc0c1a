/** The channels by GOV.UK Notify: text message and e-mail, and what it tells us of them afterwards. */
@NullMarked
package uk.reachable.notification.notify;

import org.jspecify.annotations.NullMarked;
