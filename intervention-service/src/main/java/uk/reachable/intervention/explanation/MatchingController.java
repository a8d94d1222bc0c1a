package uk.reachable.intervention.explanation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.capacity.Shelf;
import uk.reachable.intervention.capacity.Staff;
import uk.reachable.intervention.capacity.Teams;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.ReferralFacts;
import uk.reachable.intervention.placement.PlaceRequest;
import uk.reachable.intervention.placement.PlaceRequests;
import uk.reachable.platform.security.Actor;

/**
 * Shows the desk and the managers of a case's region how its programmes rank, by what was last asked and what is free
 * now.
 */
@RestController
@Tag(name = "Programmes")
class MatchingController {
    private final PlaceRequests requests;
    private final Shelf shelf;
    private final Teams teams;
    private final Clock clock;

    MatchingController(PlaceRequests requests, Shelf shelf, Teams teams, Clock clock) {
        this.requests = requests;
        this.shelf = shelf;
        this.teams = teams;
        this.clock = clock;
    }

    @Operation(operationId = "readMatching")
    @GetMapping("/api/matching/{referralId}")
    List<MatchView> matching(Actor actor, @PathVariable String referralId) {
        Optional<PlaceRequest> request =
                requests.newestOf(referralId).filter(one -> one.region().equals(actor.region()));
        InterventionRules.decide(InterventionRules.MATCHING, actor, request.isPresent())
                .orThrow();
        return ranked(request.orElseThrow());
    }

    private List<MatchView> ranked(PlaceRequest request) {
        Instant now = clock.instant();
        ReferralFacts facts = request.facts();
        List<Candidate> all = shelf.ofAll();
        Staff staff = teams.read(all, List.of(request.whose()));
        return request.ranked(staff.beside(all, request.whose(), now), now).stream()
                .map(match -> MatchView.of(facts, match, now))
                .toList();
    }
}
