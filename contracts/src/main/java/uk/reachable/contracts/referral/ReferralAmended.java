package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Setting;

/**
 * What is known of a case changed after it was sent: all facts as they are now. {@code endedOfferId} is a request for a
 * place that was not answered yet and is made anew; {@code respondBy} is the new clock of an open offer.
 */
public record ReferralAmended(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        AgeBand ageBand,
        String localAuthority,
        String homeLocalAuthority,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable Instant expectedRelease,
        @Nullable String endedOfferId,
        @Nullable Instant respondBy,
        Instant amendedAt)
        implements CaseEvent {}
