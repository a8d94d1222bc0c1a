package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.WithdrawalReason;

/**
 * The referral is no longer wanted before anybody took the person on; {@code offerId} is the request or open offer that
 * ends with it, null when nothing was sought.
 */
public record ReferralWithdrawn(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        @Nullable String offerId,
        WithdrawalReason reason,
        Instant withdrawnAt)
        implements CaseEvent {}
