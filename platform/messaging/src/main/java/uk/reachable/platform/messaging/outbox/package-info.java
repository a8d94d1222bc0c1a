/** Events on their way out: from the business transaction, through the one leading relay, to the broker. */
@NullMarked
package uk.reachable.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
