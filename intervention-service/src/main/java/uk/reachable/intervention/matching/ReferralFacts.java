package uk.reachable.intervention.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

/**
 * What matching may know of a referral: never who it is about.
 *
 * @param presentAreas where the person is now, and the responsible area
 * @param setting where the person can be met now, null when not known yet
 * @param site code of the site where the person is now, null when not known yet
 * @param excludedProviders providers that declined or did not answer this referral
 */
public record ReferralFacts(
        Need need,
        AgeBand ageBand,
        String homeArea,
        Set<String> presentAreas,
        @Nullable Setting setting,
        @Nullable String site,
        Set<String> excludedProviders) {

    public ReferralFacts {
        presentAreas = Set.copyOf(presentAreas);
        excludedProviders = Set.copyOf(excludedProviders);
    }
}
