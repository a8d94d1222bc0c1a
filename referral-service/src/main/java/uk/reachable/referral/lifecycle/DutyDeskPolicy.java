package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;

/** How long a duty officer has for a person no provider is left for. */
final class DutyDeskPolicy {

    /** House rule, to be confirmed by each region: an hour still lies within the reachable moment (seed 001 ¶92). */
    static final Duration TO_FIND_ANOTHER_WAY = Duration.ofMinutes(60);

    private DutyDeskPolicy() {}

    static Instant dueBy(Instant unplacedAt) {
        return unplacedAt.plus(TO_FIND_ANOTHER_WAY);
    }
}
