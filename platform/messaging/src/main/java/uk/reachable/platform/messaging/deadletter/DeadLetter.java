package uk.reachable.platform.messaging.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.messaging.envelope.Message;

/**
 * A message that could not be applied.
 *
 * @param incidentReference the case, when the message could be read
 * @param buriedAt when it was given up (UTC)
 */
public record DeadLetter(
        long id, Message message, @Nullable String incidentReference, String reason, Instant buriedAt) {}
