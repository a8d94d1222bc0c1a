package uk.reachable.platform.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.Turn;

/** An event that waits to be sent; {@code id} is the order of sending. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares rows
record OutboxRow(
        long id,
        UUID eventId,
        Turn turn,
        @Nullable Integer partition,
        String type,
        Instant time,
        @Nullable String incidentReference,
        @Nullable String traceparent,
        byte[] payload) {

    /** Rows of the same key must arrive in order. */
    OrderedKey orderedKey() {
        return new OrderedKey(turn.topic(), turn.key());
    }

    @Override
    public String toString() {
        return type + " " + turn + " of case " + incidentReference;
    }

    record OrderedKey(Topic topic, String key) {}
}
