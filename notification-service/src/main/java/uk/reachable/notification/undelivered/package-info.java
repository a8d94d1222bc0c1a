/** What no channel could deliver: the duty desk tells it by telephone. */
@NullMarked
package uk.reachable.notification.undelivered;

import org.jspecify.annotations.NullMarked;
