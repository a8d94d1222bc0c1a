package uk.reachable.platform.messaging.parking;

import java.time.Instant;
import uk.reachable.platform.messaging.envelope.Message;

/**
 * A message that came before its predecessor.
 *
 * @param applied the last sequence of its key that took effect: the next one is missing
 * @param first whether no earlier one of its key is parked, too
 */
public record ParkedMessage(long id, Message message, long applied, boolean first, Instant parkedAt) {}
