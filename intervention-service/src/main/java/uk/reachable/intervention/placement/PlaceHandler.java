package uk.reachable.intervention.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.intervention.demand.UnmetNeeds;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.placement.PlaceCommand.Fill;
import uk.reachable.intervention.placement.PlaceCommand.HandOn;
import uk.reachable.intervention.placement.PlaceCommand.Release;
import uk.reachable.intervention.placement.PlaceCommand.StartClock;
import uk.reachable.intervention.placement.PlaceState.Held;
import uk.reachable.intervention.placement.PlaceState.Released;

/** What is done for a referral, each in the running transaction: lock first, then read, decide, write. */
@Component
class PlaceHandler {
    private final Placements placements;
    private final Ledger ledger;
    private final PlacementSteps steps;
    private final WaitingLine line;
    private final UnmetNeeds unmetNeeds;
    private final Clock clock;

    PlaceHandler(
            Placements placements,
            Ledger ledger,
            PlacementSteps steps,
            WaitingLine line,
            UnmetNeeds unmetNeeds,
            Clock clock) {
        this.placements = placements;
        this.ledger = ledger;
        this.steps = steps;
        this.line = line;
        this.unmetNeeds = unmetNeeds;
        this.clock = clock;
    }

    void request(PlaceRequest request) {
        List<Candidate> candidates = lockCandidates(request);
        if (placements.find(request.offerId()).isEmpty()) {
            answer(Placement.requested(request), candidates);
        }
    }

    /** Answers somebody anew who is still in line. */
    void askAgain(PlaceRequest waiting) {
        List<Candidate> candidates = lockCandidates(waiting);
        placements.lockInLine(waiting.offerId()).ifPresent(still -> answer(still, candidates));
    }

    void startClock(String offerId, Instant respondBy) {
        steps.take(get(offerId), new StartClock(respondBy), clock.instant());
    }

    void fill(String offerId, Instant at) {
        lockCandidates(get(offerId).request());
        steps.take(get(offerId), new Fill(), at);
    }

    /** The clock of an open offer ends at another time than it was said to. */
    void moveClock(String referralId, Instant respondBy) {
        placements.held(referralId).ifPresent(held -> startClock(held.request().offerId(), respondBy));
    }

    /** Frees what the offer held, for the first in line whom it fits; a request still in line leaves it. */
    void release(String offerId, Instant at) {
        free(offerId, new Release(), at);
    }

    /** Frees the place that a support had, for the first in line whom it fits. */
    void leave(String placementId, Instant at) {
        free(placementId, new HandOn(), at);
    }

    private void free(String offerId, PlaceCommand command, Instant at) {
        lockCandidates(get(offerId).request());
        Placement before = get(offerId);
        Placement after = steps.take(before, command, at);
        if (!after.equals(before) && after.state() instanceof Released released) {
            line.serve(released.place().programme());
        }
    }

    /** Fills the receiver's place and frees the place left behind, both or neither. */
    void handOver(String handoverId, String referralId, String fromProgramme, Instant at) {
        Placement received = get(handoverId);
        received.place().ifPresent(to -> ledger.lock(List.of(fromProgramme, to.programme())));
        Optional<Placement> left = placements.filled(referralId, fromProgramme);
        steps.take(received, new Fill(), at);
        if (received.state() instanceof Held) {
            steps.take(left.orElseThrow(() -> noPlaceIn(fromProgramme)), new HandOn(), at);
            line.serve(fromProgramme);
        }
    }

    private void answer(Placement before, List<Candidate> candidates) {
        Instant now = clock.instant();
        PlaceCommand answer = PlacePolicy.answer(before.request(), candidates, now);
        steps.take(before, answer, now);
        UnmetNeedPolicy.of(before.request(), answer, candidates, now).ifPresent(unmetNeeds::add);
    }

    /** The programmes that may answer, locked: the shelf of the need for an offer, the named programme for a handover. */
    private List<Candidate> lockCandidates(PlaceRequest request) {
        return request.purpose() == PlacePurpose.HANDOVER
                ? ledger.lock(Optional.ofNullable(request.programme()).stream().toList())
                : ledger.lockShelf(request.regions(), request.need());
    }

    private Placement get(String offerId) {
        return placements
                .find(offerId)
                .orElseThrow(() -> new IllegalStateException("no place was ever requested under this offer id"));
    }

    private static IllegalStateException noPlaceIn(String programme) {
        return new IllegalStateException("the referral has no filled place in " + programme);
    }
}
