package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;

/** How long a duty officer has for what waits for them. House rules, to be confirmed by each region. */
public final class DutyDeskPolicy {

    /** House rule, to be confirmed by each region: an hour still lies within the reachable moment (seed 001 ¶92). */
    static final Duration TO_FIND_ANOTHER_WAY = Duration.ofMinutes(60);

    /** House rule: nobody else is asked before, and the reachable moment runs (seed 001 ¶92). */
    static final Duration TO_CONFIRM_A_REOFFER = Duration.ofMinutes(30);

    private DutyDeskPolicy() {}

    static Instant dueBy(Instant unplacedAt) {
        return unplacedAt.plus(TO_FIND_ANOTHER_WAY);
    }

    public static Instant confirmBy(Instant awaitedSince) {
        return awaitedSince.plus(TO_CONFIRM_A_REOFFER);
    }
}
