/** Events of notification-service, keyed by notice id. */
@NullMarked
package uk.reachable.contracts.notification;

import org.jspecify.annotations.NullMarked;
