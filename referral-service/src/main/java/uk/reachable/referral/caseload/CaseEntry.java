package uk.reachable.referral.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;

/**
 * A case in a list, without anybody's identity.
 *
 * @param status the referral's: ACCEPTED with {@code respondBy} is a handover that is asked of the organisation
 * @param programme the organisation's own, which has the person, is asked to take them, or had them
 * @param worker whose case it is at the organisation; null while nobody's
 * @param since when it was asked, taken on, or ended
 * @param respondBy until when the organisation answers; null once it has
 * @param contactDueBy until when the person is to be seen; null once they were
 * @param expectedRelease of somebody whom the organisation is to see, when that is known
 * @param pauseReviewBy until when police ask for no contact at least; null while they ask for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseEntry(
        String id,
        String incidentReference,
        Need need,
        AgeBand ageBand,
        ReferralStatus status,
        @Nullable String programme,
        @Nullable String programmeName,
        @Nullable String worker,
        Instant since,
        @Nullable Instant respondBy,
        @Nullable Instant contactDueBy,
        @Nullable Instant expectedRelease,
        @Nullable Instant pauseReviewBy) {}
