/** The work queue of notification-service, keyed by notice id. */
@NullMarked
package uk.reachable.contracts.delivery;

import org.jspecify.annotations.NullMarked;
