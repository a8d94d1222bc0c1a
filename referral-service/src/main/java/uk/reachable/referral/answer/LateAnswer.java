package uk.reachable.referral.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;

/** The problem of an answer that came too late, with the referral as it stands: what its description shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LateAnswer(
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable ReferralStatus referralStatus,
        @Nullable Long version) {}
