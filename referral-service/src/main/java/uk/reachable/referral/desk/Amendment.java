package uk.reachable.referral.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.reference.Site;
import uk.reachable.referral.lifecycle.ReferralFacts;

/** A checked correction; null leaves what was known, and a site is one of the region's list. */
record Amendment(
        @Nullable Setting setting,
        @Nullable Site site,
        @Nullable String homeLocalAuthority,
        @Nullable Instant expectedRelease) {

    ReferralFacts of(ReferralFacts known) {
        Setting settingNow = settingNow(known);
        return new ReferralFacts(
                known.referralId(),
                known.incidentId(),
                known.incidentReference(),
                known.region(),
                known.personId(),
                known.need(),
                known.ageBand(),
                known.localAuthority(),
                homeLocalAuthority == null ? known.homeLocalAuthority() : homeLocalAuthority,
                settingNow,
                siteNow(known, settingNow),
                expectedRelease == null ? known.expectedRelease() : expectedRelease,
                known.referringOrganisation(),
                known.requestedAt(),
                known.subject(),
                known.pause());
    }

    /** A site that is known says what kind of place it is, when nobody else has. */
    private @Nullable Setting settingNow(ReferralFacts known) {
        if (setting != null) {
            return setting;
        }
        return site == null ? known.setting() : site.setting();
    }

    /** Whoever is in another kind of place now is not at the old site any more. */
    private @Nullable String siteNow(ReferralFacts known, @Nullable Setting settingNow) {
        if (site != null) {
            return site.code();
        }
        return settingNow == known.setting() ? known.site() : null;
    }
}
