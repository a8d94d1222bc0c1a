package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

/** A referral exists; the referring organisation is responsible until a provider accepts. */
public record ReferralRaised(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        Need need,
        AgeBand ageBand,
        String localAuthority,
        String homeLocalAuthority,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable Instant expectedRelease,
        String responsibleOrganisation,
        Instant raisedAt)
        implements CaseEvent {}
