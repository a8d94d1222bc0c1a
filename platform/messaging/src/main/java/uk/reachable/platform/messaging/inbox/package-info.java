/** Events on their way in: by the sequence of their key, in the transaction of their effect. */
@NullMarked
package uk.reachable.platform.messaging.inbox;

import org.jspecify.annotations.NullMarked;
