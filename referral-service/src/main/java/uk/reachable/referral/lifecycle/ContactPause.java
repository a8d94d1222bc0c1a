package uk.reachable.referral.lifecycle;

import java.time.Instant;

/**
 * Police ask that the person is not contacted yet: since when, and by when they look at it again. Clocks stand still
 * and nobody new is asked until they lift it, also after {@code reviewBy}.
 */
public record ContactPause(Instant since, Instant reviewBy) {

    /** From when a clock that began at {@code start} has stood still. */
    public Instant stopped(Instant start) {
        return start.isAfter(since) ? start : since;
    }
}
