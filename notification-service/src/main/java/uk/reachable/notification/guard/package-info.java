/** What stands between us and a channel: breaker, bulkhead, time limit and retry. */
@NullMarked
package uk.reachable.notification.guard;

import org.jspecify.annotations.NullMarked;
