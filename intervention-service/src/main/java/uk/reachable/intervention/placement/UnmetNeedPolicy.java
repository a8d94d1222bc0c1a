package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.intervention.demand.UnmetNeed;
import uk.reachable.intervention.demand.UnmetNeed.Outcome;
import uk.reachable.intervention.demand.UnmetReason;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Match;
import uk.reachable.intervention.matching.Matching;
import uk.reachable.intervention.matching.NearestMiss;
import uk.reachable.intervention.placement.PlaceCommand.PutInLine;
import uk.reachable.intervention.placement.PlaceCommand.TurnAway;

/**
 * What counts as support that could not be offered: a wait or a refusal. Whoever hands over, or is with the person
 * already, gives support.
 */
final class UnmetNeedPolicy {

    private UnmetNeedPolicy() {}

    static Optional<UnmetNeed> of(PlaceRequest request, PlaceCommand answer, List<Candidate> candidates, Instant now) {
        if (request.purpose() != PlacePurpose.OFFER) {
            return Optional.empty();
        }
        if (answer instanceof PutInLine) {
            return Optional.of(unmet(request, Outcome.WAITED, whyTheyWait(request, candidates, now), now));
        }
        return answer instanceof TurnAway
                ? Optional.of(unmet(request, Outcome.TURNED_AWAY, reason(request, candidates, now), now))
                : Optional.empty();
    }

    /** A place without a worker helps nobody. */
    private static UnmetReason whyTheyWait(PlaceRequest request, List<Candidate> candidates, Instant now) {
        boolean aPlaceIsFree = Matching.rank(request.facts(), candidates, now).stream()
                .anyMatch(
                        match -> match instanceof Match.Fit && match.candidate().free() > 0);
        return aPlaceIsFree ? UnmetReason.NO_WORKER_FREE : UnmetReason.ALL_PLACES_TAKEN;
    }

    private static UnmetReason reason(PlaceRequest request, List<Candidate> candidates, Instant now) {
        boolean chosenIsFull = request.isNamed() && candidates.stream().anyMatch(chosen -> chosen.free() == 0);
        return chosenIsFull
                ? UnmetReason.ALL_PLACES_TAKEN
                : UnmetReason.of(NearestMiss.of(Matching.rank(request.facts(), candidates, now)));
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
