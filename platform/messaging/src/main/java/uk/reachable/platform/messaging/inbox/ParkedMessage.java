package uk.reachable.platform.messaging.inbox;

import java.time.Instant;
import uk.reachable.platform.messaging.envelope.Message;

/**
 * A message that came before its predecessor.
 *
 * @param applied the last sequence of its key that took effect: the next one is missing
 */
public record ParkedMessage(long id, Message message, long applied, Instant parkedAt) {}
