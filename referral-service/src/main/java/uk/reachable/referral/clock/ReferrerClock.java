package uk.reachable.referral.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when whoever referred is told what became of it, and when they were; UTC.
 *
 * @param onceMoreBy by when they are told once more, of what was amended before {@code dueBy}; null when nothing was
 * @param toldAt null while the clock runs
 */
public record ReferrerClock(
        Instant dueBy,
        @Nullable Instant onceMoreBy,
        @Nullable Instant toldAt) {

    public static ReferrerClock runningUntil(Instant dueBy) {
        return new ReferrerClock(dueBy, null, null);
    }

    /**
     * Computed anew by an amendment that is to be told by {@code anewBy}: the day that the request was promised is
     * never put off by it, and the amendment has a working day, too. The first of several before {@code dueBy} is early
     * enough for all.
     */
    public ReferrerClock amended(Instant anewBy) {
        if (toldAt != null) {
            return runningUntil(anewBy);
        }
        return onceMoreBy == null && anewBy.isAfter(dueBy) ? new ReferrerClock(dueBy, anewBy, null) : this;
    }

    /** After it was told: done, or running on for what was amended. */
    public ReferrerClock told(Instant now) {
        return onceMoreBy == null ? new ReferrerClock(dueBy, null, now) : runningUntil(onceMoreBy);
    }
}
