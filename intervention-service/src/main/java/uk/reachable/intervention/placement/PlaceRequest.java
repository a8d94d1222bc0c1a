package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.Collection;
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
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Match;
import uk.reachable.intervention.matching.Matching;
import uk.reachable.intervention.matching.ReferralFacts;
import uk.reachable.intervention.safeguards.Whose;

/**
 * What was asked for: a place with any fitting programme, or with the one that people named.
 *
 * @param personId opaque, to know who has supported the person before; null in requests from before it was kept
 */
public record PlaceRequest(
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
        Instant requestedAt,
        @Nullable String personId) {

    public PlaceRequest {
        excludedProviders = List.copyOf(excludedProviders);
    }

    /** Takes from the event what a place is chosen by; of who the person is, no more than an id that says nothing. */
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
                asked.requestedAt(),
                asked.personId());
    }

    public Whose whose() {
        return new Whose(referralId, personId);
    }

    /** Whether people chose the programme, whatever matching says. */
    boolean isNamed() {
        return programme != null;
    }

    /** The case's region and, where it is another of ours, that of the home area. */
    public Set<String> regions() {
        Set<String> regions = new HashSet<>(Set.of(region));
        Regions.ofArea(homeLocalAuthority).ifPresent(home -> regions.add(home.id()));
        return regions;
    }

    /** Wherever a programme may serve them: at home, or where they are now. */
    Set<String> areas() {
        Set<String> areas = new HashSet<>(facts().presentAreas());
        areas.add(homeLocalAuthority);
        return areas;
    }

    /** The programmes of this need in the considered regions, best first. */
    public List<Match> ranked(Collection<Candidate> all, Instant now) {
        Set<String> regions = regions();
        List<Candidate> considered = all.stream()
                .filter(one -> one.programme().need() == need)
                .filter(one -> regions.contains(one.programme().region()))
                .toList();
        return Matching.rank(facts(), considered, now);
    }

    public ReferralFacts facts() {
        Set<String> presentAreas = new HashSet<>(Set.of(localAuthority));
        Regions.all().stream()
                .flatMap(any -> any.sites().stream())
                .filter(known -> known.code().equals(site))
                .forEach(known -> presentAreas.add(known.localAuthority()));
        return new ReferralFacts(
                need, ageBand, homeLocalAuthority, presentAreas, setting, site, Set.copyOf(excludedProviders));
    }
}
