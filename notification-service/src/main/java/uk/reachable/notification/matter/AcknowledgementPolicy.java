package uk.reachable.notification.matter;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long the alerts of a matter are silent for whoever is on it: a quarter of what is left of its clock, at most ten
 * minutes, so that three quarters remain for the others. House rule, to be confirmed by each region.
 */
public final class AcknowledgementPolicy {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int SHARE = 4;

    private AcknowledgementPolicy() {}

    /** Of what has no clock, or is overdue already, the longest; to the millisecond, as it is kept and said. */
    public static Instant until(Instant at, @Nullable Instant respondBy) {
        if (respondBy == null || !respondBy.isAfter(at)) {
            return at.plus(LONGEST);
        }
        Duration share = Duration.between(at, respondBy).dividedBy(SHARE);
        return at.plus(share.compareTo(LONGEST) < 0 ? share : LONGEST).truncatedTo(ChronoUnit.MILLIS);
    }
}
