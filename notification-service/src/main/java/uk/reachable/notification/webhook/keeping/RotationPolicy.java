package uk.reachable.notification.webhook.keeping;

import java.time.Duration;
import java.time.Instant;

/** How long an earlier secret signs beside the new one, so that a partner changes it when it suits them. */
final class RotationPolicy {

    /** A working day and the night after it. */
    static final Duration OVERLAP = Duration.ofHours(24);

    /** With more secrets at a time the header would grow; an answer that was lost needs one or two. */
    static final int MOST_AT_A_TIME = 4;

    private RotationPolicy() {}

    static Instant earlierValidUntil(Instant now) {
        return now.plus(OVERLAP);
    }

    static boolean mayRotate(int validNow) {
        return validNow < MOST_AT_A_TIME;
    }
}
