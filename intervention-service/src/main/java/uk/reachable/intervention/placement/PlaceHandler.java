package uk.reachable.intervention.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.capacity.Ledger;
import uk.reachable.intervention.capacity.Teams;
import uk.reachable.intervention.demand.UnmetNeeds;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.placement.PlaceCommand.Fill;
import uk.reachable.intervention.placement.PlaceCommand.HandOn;
import uk.reachable.intervention.placement.PlaceCommand.Release;
import uk.reachable.intervention.placement.PlaceCommand.StartClock;
import uk.reachable.intervention.placement.PlaceState.Filled;
import uk.reachable.intervention.placement.PlaceState.Held;
import uk.reachable.intervention.placement.PlaceState.Released;
import uk.reachable.intervention.placement.PlaceState.Requested;
import uk.reachable.intervention.safeguards.Whose;

/** What is done for a referral, each in the running transaction: lock first, then read, decide, write. */
@Component
class PlaceHandler {
    private final Placements placements;
    private final Ledger ledger;
    private final Teams teams;
    private final PlacementSteps steps;
    private final Support support;
    private final WaitingLine line;
    private final UnmetNeeds unmetNeeds;
    private final Clock clock;

    PlaceHandler(
            Placements placements,
            Ledger ledger,
            Teams teams,
            PlacementSteps steps,
            Support support,
            WaitingLine line,
            UnmetNeeds unmetNeeds,
            Clock clock) {
        this.placements = placements;
        this.ledger = ledger;
        this.teams = teams;
        this.steps = steps;
        this.support = support;
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

    /** A request that is not known here any more gets the answer that the others were told. */
    void answerAgain(PlaceRequest request, PlaceCommand told, Instant at) {
        List<Candidate> candidates = lockCandidates(request);
        Placement before = placements.find(request.offerId()).orElseGet(() -> Placement.requested(request));
        if (before.state() instanceof Requested) {
            take(before, told, candidates, at);
        }
    }

    /** Who was in line was told of a place. */
    void answerAgain(String offerId, PlaceCommand told, Instant at) {
        Placement inLine = get(offerId);
        take(inLine, told, lockCandidates(inLine.request()), at);
    }

    void startClock(String offerId, Instant respondBy) {
        steps.take(get(offerId), new StartClock(respondBy), clock.instant());
    }

    /** @param worker who supports the person from now on, null until a manager names somebody */
    void fill(String offerId, @Nullable String worker, Instant at) {
        lockCandidates(get(offerId).request());
        Placement before = get(offerId);
        Placement after = steps.take(before, new Fill(), at);
        if (!after.equals(before) && worker != null) {
            support.begins(after, worker, at);
        }
    }

    /** Another worker of the same provider; the room of the one before goes to the first in line whom it fits. */
    void changeWorker(String placementId, String worker, Instant at) {
        String programme = get(placementId).place().orElseThrow().programme();
        ledger.lock(List.of(programme));
        Placement now = get(placementId);
        if (now.state() instanceof Filled) {
            support.begins(now, worker, at);
            line.serve(programme);
        }
    }

    /** The clock of an open offer ends at another time than it was said to. */
    void moveClock(String referralId, Instant respondBy) {
        placements.held(referralId).ifPresent(held -> startClock(held.request().offerId(), respondBy));
    }

    /** The clock of an open offer stands still, at least until police look at it again. */
    void stopClock(String referralId, Instant reviewBy) {
        placements
                .held(referralId)
                .filter(held -> held.state() instanceof Held state && endsBefore(state, reviewBy))
                .ifPresent(held -> startClock(held.request().offerId(), reviewBy));
    }

    private static boolean endsBefore(Held state, Instant time) {
        return state.respondBy() != null && state.respondBy().isBefore(time);
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
            support.ends(after, at);
            line.serve(released.place().programme());
        }
    }

    /** Fills the receiver's place and frees the place left behind, both or neither. */
    void handOver(String handoverId, String referralId, String fromProgramme, @Nullable String worker, Instant at) {
        Placement received = get(handoverId);
        received.place().ifPresent(to -> ledger.lock(List.of(fromProgramme, to.programme())));
        Optional<Placement> left = placements.filled(referralId, fromProgramme);
        Placement filled = steps.take(received, new Fill(), at);
        if (received.state() instanceof Held) {
            Placement freed = steps.take(left.orElseThrow(() -> noPlaceIn(fromProgramme)), new HandOn(), at);
            support.passes(freed, filled, worker, at);
            line.serve(fromProgramme);
        }
    }

    private void answer(Placement before, List<Candidate> locked) {
        Instant now = clock.instant();
        Whose whose = before.request().whose();
        List<Candidate> candidates = teams.lock(locked, List.of(whose)).beside(locked, whose, now);
        PlaceCommand answer = PlacePolicy.answer(before.request(), candidates, now);
        take(before, answer, candidates, now);
    }

    private void take(Placement before, PlaceCommand answer, List<Candidate> candidates, Instant at) {
        steps.take(before, answer, at);
        UnmetNeedPolicy.of(before.request(), answer, candidates, at).ifPresent(unmetNeeds::add);
    }

    /** The programmes that may answer, locked: the one that people named, or the shelf of the need. */
    private List<Candidate> lockCandidates(PlaceRequest request) {
        return request.isNamed()
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
