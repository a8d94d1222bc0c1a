package uk.reachable.referral.clock;

import java.time.Duration;
import java.time.Instant;
import uk.reachable.contracts.reference.WorkingDays;

/**
 * By when whoever referred is told what became of it: within one working day of the request, by the clock of this
 * service.
 */
public final class ReferrerPolicy {

    static final int WORKING_DAYS = 1;

    /** A notice and its e-mail still arrive in time when they are sent a little before. */
    static final Duration AHEAD = Duration.ofHours(1);

    private ReferrerPolicy() {}

    public static Instant dueBy(String region, Instant receivedAt) {
        return WorkingDays.after(receivedAt, WORKING_DAYS, LocalTimePolicy.zone(region))
                .minus(AHEAD);
    }
}
