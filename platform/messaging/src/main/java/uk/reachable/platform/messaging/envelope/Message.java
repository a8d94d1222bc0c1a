package uk.reachable.platform.messaging.envelope;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Topic;

/** A record as it came, before anybody has judged it: whatever is missing or malformed in it is null. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares messages
public record Message(
        Topic topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable Long sequence,
        @Nullable String type,
        @Nullable String id,
        @Nullable Instant time,
        byte[] payload) {

    /** Empty when the record does not say where in the order it belongs. */
    public Optional<Turn> turn() {
        return key == null || sequence == null || sequence < 1
                ? Optional.empty()
                : Optional.of(new Turn(topic, key, sequence));
    }

    @Override
    public String toString() {
        return type + " " + topic.topicName() + "/" + key + "#" + sequence + " (partition " + partition + ", offset "
                + offset + ")";
    }
}
