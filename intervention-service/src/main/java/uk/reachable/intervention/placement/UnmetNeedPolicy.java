package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.intervention.demand.UnmetNeed;
import uk.reachable.intervention.demand.UnmetNeed.Outcome;
import uk.reachable.intervention.demand.UnmetReason;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Matching;
import uk.reachable.intervention.matching.NearestMiss;
import uk.reachable.intervention.placement.PlaceCommand.PutInLine;
import uk.reachable.intervention.placement.PlaceCommand.TurnAway;

/** What counts as support that could not be offered: a wait or a refusal. A handover is of somebody who has support. */
final class UnmetNeedPolicy {

    private UnmetNeedPolicy() {}

    static Optional<UnmetNeed> of(PlaceRequest request, PlaceCommand answer, List<Candidate> candidates, Instant now) {
        if (request.purpose() == PlacePurpose.HANDOVER) {
            return Optional.empty();
        }
        if (answer instanceof PutInLine) {
            return Optional.of(unmet(request, Outcome.WAITED, UnmetReason.ALL_PLACES_TAKEN, now));
        }
        return answer instanceof TurnAway
                ? Optional.of(unmet(request, Outcome.TURNED_AWAY, reason(request, candidates, now), now))
                : Optional.empty();
    }

    private static UnmetReason reason(PlaceRequest request, List<Candidate> candidates, Instant now) {
        return UnmetReason.of(NearestMiss.of(Matching.rank(request.facts(), candidates, now)));
    }

    private static UnmetNeed unmet(PlaceRequest request, Outcome outcome, UnmetReason reason, Instant at) {
        return new UnmetNeed(
                request.offerId(),
                request.referralId(),
                request.region(),
                request.localAuthority(),
                request.ageBand(),
                request.need(),
                outcome,
                reason,
                at);
    }
}
