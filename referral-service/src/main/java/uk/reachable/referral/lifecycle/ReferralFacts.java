package uk.reachable.referral.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

/** What is known of a referral: whom it is for, what for, and where the person can be met; ids and codes only. */
public record ReferralFacts(
        String referralId,
        String incidentId,
        String incidentReference,
        String region,
        String personId,
        Need need,
        AgeBand ageBand,
        String localAuthority,
        String homeLocalAuthority,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable Instant expectedRelease,
        String referringOrganisation,
        Instant requestedAt) {}
