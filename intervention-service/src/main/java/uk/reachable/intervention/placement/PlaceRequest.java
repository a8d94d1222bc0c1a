package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.intervention.matching.ReferralFacts;

/** What was asked for: a place with any fitting programme, or for a handover with the one that is named. */
record PlaceRequest(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String offerId,
        PlacePurpose purpose,
        @Nullable String programme,
        Need need,
        AgeBand ageBand,
        String localAuthority,
        String homeLocalAuthority,
        @Nullable Setting setting,
        @Nullable String site,
        List<String> excludedProviders,
        Instant requestedAt) {

    PlaceRequest {
        excludedProviders = List.copyOf(excludedProviders);
    }

    /** Takes from the event what a place is chosen by; who the person is, is not among it. */
    static PlaceRequest of(PlaceRequested asked) {
        return new PlaceRequest(
                asked.incidentId(),
                asked.incidentReference(),
                asked.region(),
                asked.referralId(),
                asked.offerId(),
                asked.purpose(),
                asked.programme(),
                asked.need(),
                asked.ageBand(),
                asked.localAuthority(),
                asked.homeLocalAuthority(),
                asked.setting(),
                asked.site(),
                asked.excludedProviders(),
                asked.requestedAt());
    }

    /** The case's region and, where it is another of ours, that of the home area. */
    Set<String> regions() {
        Set<String> regions = new HashSet<>(Set.of(region));
        Regions.ofArea(homeLocalAuthority).ifPresent(home -> regions.add(home.id()));
        return regions;
    }

    ReferralFacts facts() {
        Set<String> presentAreas = new HashSet<>(Set.of(localAuthority));
        Regions.all().stream()
                .flatMap(any -> any.sites().stream())
                .filter(known -> known.code().equals(site))
                .forEach(known -> presentAreas.add(known.localAuthority()));
        return new ReferralFacts(
                need, ageBand, homeLocalAuthority, presentAreas, setting, site, Set.copyOf(excludedProviders));
    }
}
