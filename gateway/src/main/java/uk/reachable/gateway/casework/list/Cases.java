package uk.reachable.gateway.casework.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;

/** Part of a list of cases, as referral-service answers it; {@code next} asks for what follows. */
record Cases(List<Entry> cases, @Nullable String next) {

    /**
     * @param respondBy until when the organisation answers an offer, or a handover if somebody else has accepted
     * @param contactDueBy until when the person is seen
     */
    record Entry(
            String id,
            String incidentReference,
            Need need,
            AgeBand ageBand,
            ReferralStatus status,
            @Nullable String programmeName,
            @Nullable String worker,
            Instant since,
            @Nullable Instant respondBy,
            @Nullable Instant contactDueBy,
            @Nullable Instant expectedRelease,
            @Nullable Instant pauseReviewBy) {

        boolean isHandover() {
            return respondBy != null && status == ReferralStatus.ACCEPTED;
        }
    }
}
