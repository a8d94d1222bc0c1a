package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Match;
import uk.reachable.intervention.matching.Match.Fit;
import uk.reachable.intervention.matching.Matching;
import uk.reachable.intervention.placement.PlaceCommand.Hold;
import uk.reachable.intervention.placement.PlaceCommand.PutInLine;
import uk.reachable.intervention.placement.PlaceCommand.TurnAway;

/**
 * The answer to a request: the best fitting programme with a free place and a worker for it; else the line, when a
 * fitting one is full; else none is left. A handover, a provider that supports the person already, and an offer for
 * which a person overrides matching name one programme, chosen by people: it has a place or it has none. A programme
 * that is chosen for an offer may be winding down, but not be without money; none is asked whose provider has no
 * current information-sharing agreement, whoever chose it.
 */
final class PlacePolicy {

    private PlacePolicy() {}

    static PlaceCommand answer(PlaceRequest request, List<Candidate> candidates, Instant now) {
        if (request.purpose() != PlacePurpose.OFFER) {
            return named(request, candidates, now);
        }
        return request.isNamed() ? named(request, funded(candidates, now), now) : offer(request, candidates, now);
    }

    /** The place of this programme, when it fits a waiting request and one is free. */
    static Optional<Hold> fromTheLine(PlaceRequest waiting, Candidate freed, Instant now) {
        boolean considered = waiting.regions().contains(freed.programme().region());
        return considered && freed.canTake() && Matching.match(waiting.facts(), freed, now) instanceof Fit fit
                ? Optional.of(hold(waiting, fit, now))
                : Optional.empty();
    }

    private static PlaceCommand offer(PlaceRequest request, List<Candidate> candidates, Instant now) {
        List<Fit> fits = Matching.rank(request.facts(), candidates, now).stream()
                .filter(Fit.class::isInstance)
                .map(Fit.class::cast)
                .toList();
        return fits.stream()
                .filter(fit -> fit.candidate().canTake())
                .findFirst()
                .<PlaceCommand>map(fit -> hold(request, fit, now))
                .orElseGet(() -> fits.isEmpty() ? new TurnAway() : new PutInLine());
    }

    private static List<Candidate> funded(List<Candidate> candidates, Instant now) {
        return candidates.stream()
                .filter(candidate -> Matching.isFunded(candidate.programme(), now))
                .toList();
    }

    private static PlaceCommand named(PlaceRequest request, List<Candidate> candidates, Instant now) {
        return candidates.stream()
                .filter(candidate -> candidate.free() > 0)
                .filter(candidate -> Matching.hasSharingAgreement(candidate.programme(), now))
                .findFirst()
                .<PlaceCommand>map(candidate -> hold(request, Matching.match(request.facts(), candidate, now), now))
                .orElseGet(TurnAway::new);
    }

    private static Hold hold(PlaceRequest request, Match match, Instant now) {
        List<MatchReason> reasons = match instanceof Fit fit ? fit.reasons() : List.of(MatchReason.PLACE_FREE);
        return new Hold(
                Place.of(match.programme()),
                reasons,
                match.candidate().team().ruledOut(),
                Matching.onShiftThere(request.facts(), match.candidate(), now));
    }
}
