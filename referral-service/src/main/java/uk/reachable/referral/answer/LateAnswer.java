package uk.reachable.referral.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;

/** The problem of a step that the referral does not allow as it stands: what its description shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LateAnswer(
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable ReferralStatus referralStatus,
        @Nullable Long version) {}
