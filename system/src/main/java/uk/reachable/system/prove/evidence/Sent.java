package uk.reachable.system.prove.evidence;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Event;

/**
 * One record as it lies on a topic.
 *
 * @param sequence 0 when it does not say
 * @param digest of its content, to tell two records apart
 * @param event null when it cannot be read
 */
public record Sent(
        Line line,
        int partition,
        long offset,
        long sequence,
        String id,
        long digest,
        @Nullable Event event) {

    /** Where it lies, for people. */
    public String place() {
        return line.topic() + "-" + partition + "@" + offset;
    }
}
