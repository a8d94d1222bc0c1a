package uk.reachable.contracts.referral;

import java.time.Instant;
import java.util.List;

/**
 * Police ask that the person is not contacted yet: nobody new is asked, and the clocks of whoever is asked or holds the
 * referral ({@code organisations}) stand still. Police look at it again by {@code reviewBy}; told anew when that is put
 * off.
 */
public record ReferralPaused(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        List<String> organisations,
        Instant reviewBy,
        Instant pausedAt)
        implements CaseEvent {

    public ReferralPaused {
        organisations = List.copyOf(organisations);
    }
}
