package uk.reachable.notification.webhook.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a call to an endpoint means; {@code why} never holds anything that the receiver wrote. */
public sealed interface Reply {

    /** The receiver has the message. */
    record Took() implements Reply {}

    /** The receiver wants no more messages (410). */
    record Gone() implements Reply {}

    /** This message will never be taken there as things are. */
    record Refused(String why) implements Reply {}

    /**
     * Not taken, perhaps later.
     *
     * @param notBefore when the receiver wants to be called again, where it says so
     */
    record Failed(String why, @Nullable Instant notBefore) implements Reply {

        public Failed(String why) {
            this(why, null);
        }
    }

    /** No answer came, after the message may have arrived: the next attempt may be a repeat. */
    record Unanswered(String why) implements Reply {}

    /** It was left alone: its breaker is open, too much is under way, or it asked for a pause. */
    record NotAsked() implements Reply {}
}
