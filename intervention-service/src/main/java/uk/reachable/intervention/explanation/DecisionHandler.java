package uk.reachable.intervention.explanation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.access.SafeguardRules;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.intervention.capacity.Teams;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.placement.PlaceRequest;
import uk.reachable.intervention.placement.PlaceRequests;
import uk.reachable.intervention.placement.WaitingLine;
import uk.reachable.intervention.safeguards.DecisionReason;
import uk.reachable.intervention.safeguards.Decisions;
import uk.reachable.intervention.safeguards.Decisions.Decision;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/**
 * People on opposing sides are never offered to the same worker without a manager's decision: it is taken here, with
 * its reason, for one referral and one programme.
 */
@Component
class DecisionHandler {
    private final PlaceRequests requests;
    private final Ledger ledger;
    private final Teams teams;
    private final Decisions decisions;
    private final WaitingLine line;
    private final Clock clock;

    DecisionHandler(
            PlaceRequests requests, Ledger ledger, Teams teams, Decisions decisions, WaitingLine line, Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.teams = teams;
        this.decisions = decisions;
        this.line = line;
        this.clock = clock;
    }

    /** Whoever waits is offered the place at once; whoever was turned away is asked for again when the desk reopens. */
    @Transactional
    public Decision decide(Actor actor, String referralId, String programme, DecisionReason reason) {
        Optional<PlaceRequest> request =
                requests.newestOf(referralId).filter(one -> one.region().equals(actor.region()));
        InterventionRules.decide(SafeguardRules.DECIDE, actor, request.isPresent())
                .orThrow();
        List<Candidate> locked = ledger.lock(List.of(programme));
        Optional<Decision> before = decisions.find(referralId, programme);
        if (before.isPresent()) {
            return before.orElseThrow();
        }
        if (!needsDecision(request.orElseThrow(), locked)) {
            throw Problems.conflict(
                    "Nothing is to be decided: either this is no programme, or somebody at work there may be"
                            + " asked. GET /api/matching/{referralId} says what speaks against each.");
        }
        var decision = new Decision(referralId, programme, reason, actor.subject(), clock.instant());
        decisions.add(decision);
        line.serve(programme);
        return decision;
    }

    private boolean needsDecision(PlaceRequest request, List<Candidate> locked) {
        return teams.lock(locked, List.of(request.whose())).beside(locked, request.whose(), clock.instant()).stream()
                .anyMatch(candidate -> candidate.team().needsDecision());
    }
}
