package uk.reachable.referral.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;

/**
 * What is known of a referral: whom it is for, what for, and where they can be met; ids and codes only. The id of a
 * subject that is no person stands where a person's does.
 *
 * @param pause police ask that the person is not contacted yet; null while they do not
 */
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
        Instant requestedAt,
        SubjectKind subject,
        @Nullable ContactPause pause) {

    /** Of a person who may be contacted. */
    public ReferralFacts(
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
            Instant requestedAt,
            SubjectKind subject) {
        this(
                referralId,
                incidentId,
                incidentReference,
                region,
                personId,
                need,
                ageBand,
                localAuthority,
                homeLocalAuthority,
                setting,
                site,
                expectedRelease,
                referringOrganisation,
                requestedAt,
                subject,
                null);
    }

    public boolean isPaused() {
        return pause != null;
    }

    /** The same, paused like this, or not at all. */
    public ReferralFacts with(@Nullable ContactPause now) {
        return new ReferralFacts(
                referralId,
                incidentId,
                incidentReference,
                region,
                personId,
                need,
                ageBand,
                localAuthority,
                homeLocalAuthority,
                setting,
                site,
                expectedRelease,
                referringOrganisation,
                requestedAt,
                subject,
                now);
    }

    /** As they are once the person has left: at home, with no hour by which they leave. */
    public ReferralFacts atHome() {
        return new ReferralFacts(
                referralId,
                incidentId,
                incidentReference,
                region,
                personId,
                need,
                ageBand,
                homeLocalAuthority,
                homeLocalAuthority,
                Setting.HOME,
                null,
                null,
                referringOrganisation,
                requestedAt,
                subject,
                pause);
    }
}
