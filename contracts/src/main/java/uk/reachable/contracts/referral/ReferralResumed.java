package uk.reachable.contracts.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person may be contacted again: {@code respondBy} is until when the open offer or handover is to be answered now,
 * {@code contactDueBy} by when the holder sees the person; each clock has what was left of it. {@code endedOfferId} is
 * a request for a place that is made anew.
 */
public record ReferralResumed(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        List<String> organisations,
        @Nullable String endedOfferId,
        @Nullable Instant respondBy,
        @Nullable Instant contactDueBy,
        Instant resumedAt)
        implements CaseEvent {

    public ReferralResumed {
        organisations = List.copyOf(organisations);
    }
}
