/** Who is alerted to a notice, and when. */
@NullMarked
package uk.reachable.notification.delivery.alert;

import org.jspecify.annotations.NullMarked;
