package uk.reachable.intervention.capacity;

import java.util.List;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.matching.Candidate;

/** How many places a programme has and how many are free; free is 0 when more are taken than it still has. */
record CapacityView(
        String programme,
        String programmeName,
        String provider,
        String providerName,
        List<String> localAuthorities,
        int places,
        int held,
        int filled,
        int free) {

    static CapacityView of(Candidate candidate) {
        Programme programme = candidate.programme();
        return new CapacityView(
                programme.id(),
                programme.name(),
                programme.provider(),
                programme.providerName(),
                programme.localAuthorities(),
                programme.places(),
                candidate.held(),
                candidate.filled(),
                candidate.free());
    }
}
