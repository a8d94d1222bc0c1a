package uk.reachable.notification.audience;

import java.time.Duration;
import java.time.Instant;

/**
 * When an offer in a reachable moment is told to whom: at once to who is on shift there, then to all colleagues, and
 * near the end to the duty desk. House rules, to be confirmed by each region.
 */
public final class CirclePolicy {

    /** However long the clock is, colleagues do not wait longer, and the desk has no more than that left. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int SHARE = 4;

    private CirclePolicy() {}

    /** A quarter of the time that is left when the first are told, ten minutes at the most. */
    public static Instant colleaguesAt(Instant toldAt, Instant respondBy) {
        return toldAt.plus(share(toldAt, respondBy));
    }

    /** As long before the end. */
    public static Instant dutyDeskAt(Instant toldAt, Instant respondBy) {
        return respondBy.minus(share(toldAt, respondBy));
    }

    /** Nothing when the clock has run out before anybody was told: then everybody is told at once. */
    private static Duration share(Instant toldAt, Instant respondBy) {
        Duration left = Duration.between(toldAt, respondBy);
        Duration share = left.isNegative() ? Duration.ZERO : left.dividedBy(SHARE);
        return share.compareTo(LONGEST) < 0 ? share : LONGEST;
    }
}
