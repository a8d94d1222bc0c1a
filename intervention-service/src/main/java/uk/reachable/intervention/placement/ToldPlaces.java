package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.placement.IntakeReopened;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.placement.PlaceFilled;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.placement.PlaceReleased;
import uk.reachable.contracts.placement.PlacementEvent;
import uk.reachable.contracts.programme.ProgrammeEvent;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.intervention.placement.PlaceCommand.Hold;
import uk.reachable.intervention.placement.PlaceCommand.PutInLine;
import uk.reachable.intervention.placement.PlaceCommand.TurnAway;
import uk.reachable.platform.messaging.OwnEvents;

/**
 * Takes back the answers that were told before this database was restored: the place that was held is held again,
 * whatever matching would choose now. Everything else that happens to a place follows from referral-service's events.
 */
@Component
class ToldPlaces implements OwnEvents {

    private final PlaceHandler places;

    ToldPlaces(PlaceHandler places) {
        this.places = places;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PLACEMENT, Topic.PROGRAMME);
    }

    @Override
    public Kept takeAgain(List<Event> step) {
        return switch (step.getFirst()) {
            case PlacementEvent told -> takeAgain(told);
            // What a manager changed has more in it than is published.
            case ProgrammeEvent _ -> Kept.PEOPLE;
            default -> throw new IllegalArgumentException("not an event of this service");
        };
    }

    private Kept takeAgain(PlacementEvent told) {
        return switch (told) {
            case PlaceHeld held -> again(held.offerId(), answer(held));
            case NoPlace none -> again(none.offerId(), answer(none));
            case IntakeReopened _ -> Kept.NUMBER;
            case PlaceFilled _, PlaceReleased _ ->
                throw new IllegalStateException("the answer of the provider has not been read");
        };
    }

    private Kept again(String offerId, Answer answer) {
        places.answerAgain(offerId, answer.command(), answer.at());
        return Kept.AGAIN;
    }

    /** A request that was answered gets its answer of then, at once. */
    @Override
    public boolean answersAgain(Event heard, OwnEvents.Told told) {
        if (!(heard instanceof PlaceRequested requested)) {
            return false;
        }
        Optional<Answer> answer = told.of(requested.referralId()).stream()
                .flatMap(event -> answer(event, requested.offerId()).stream())
                .findFirst();
        answer.ifPresent(one -> places.answerAgain(PlaceRequest.of(requested), one.command(), one.at()));
        return answer.isPresent();
    }

    private record Answer(PlaceCommand command, Instant at) {}

    private static Optional<Answer> answer(Event event, String offerId) {
        return switch (event) {
            case PlaceHeld held when held.offerId().equals(offerId) -> Optional.of(answer(held));
            case NoPlace none when none.offerId().equals(offerId) -> Optional.of(answer(none));
            default -> Optional.empty();
        };
    }

    private static Answer answer(PlaceHeld held) {
        var place = new Place(held.programme(), held.programmeName(), held.provider(), held.providerName());
        var hold = new Hold(
                place, held.reasons(), Set.copyOf(orNobody(held.ruledOutWorkers())), orNobody(held.onShiftWorkers()));
        return new Answer(hold, held.heldAt());
    }

    private static Answer answer(NoPlace none) {
        PlaceCommand command = none.outcome() == NoPlaceOutcome.WAITING ? new PutInLine() : new TurnAway();
        return new Answer(command, none.decidedAt());
    }

    private static List<String> orNobody(@Nullable List<String> workers) {
        return workers == null ? List.of() : workers;
    }
}
