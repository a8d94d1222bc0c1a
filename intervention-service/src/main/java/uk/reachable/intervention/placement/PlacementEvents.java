package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.placement.PlaceFilled;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.placement.PlaceReleased;
import uk.reachable.contracts.placement.PlacementEvent;
import uk.reachable.intervention.placement.PlaceCommand.Hold;
import uk.reachable.intervention.placement.PlaceState.Filled;
import uk.reachable.intervention.placement.PlaceState.Held;
import uk.reachable.intervention.placement.PlaceState.Released;
import uk.reachable.intervention.placement.PlaceState.Requested;
import uk.reachable.intervention.placement.PlaceState.TurnedAway;
import uk.reachable.intervention.placement.PlaceState.Waiting;
import uk.reachable.intervention.placement.PlaceState.Withdrawn;

/** What the others are told of a step. */
final class PlacementEvents {

    private PlacementEvents() {}

    /** Empty when the step concerns nobody else: a clock that starts, a request that leaves the line. */
    static Optional<PlacementEvent> of(PlaceCommand command, Placement after, Instant at) {
        PlaceRequest request = after.request();
        return switch (after.state()) {
            case Held held when command instanceof Hold hold -> Optional.of(held(request, held.place(), hold, at));
            case Waiting _ -> Optional.of(noPlace(request, NoPlaceOutcome.WAITING, at));
            case TurnedAway _ -> Optional.of(noPlace(request, NoPlaceOutcome.NONE_LEFT, at));
            case Filled filled -> Optional.of(filled(request, filled.place(), at));
            case Released released -> Optional.of(released(request, released.place(), at));
            case Held _, Withdrawn _, Requested _ -> Optional.empty();
        };
    }

    private static PlaceHeld held(PlaceRequest request, Place place, Hold hold, Instant at) {
        return new PlaceHeld(
                request.incidentId(),
                request.incidentReference(),
                request.region(),
                request.referralId(),
                request.offerId(),
                request.purpose(),
                place.programme(),
                place.programmeName(),
                place.provider(),
                place.providerName(),
                hold.reasons(),
                at,
                workers(hold.ruledOut()),
                workers(hold.onShift()));
    }

    private static @Nullable List<String> workers(Collection<String> named) {
        return named.isEmpty() ? null : named.stream().sorted().toList();
    }

    private static NoPlace noPlace(PlaceRequest request, NoPlaceOutcome outcome, Instant at) {
        return new NoPlace(
                request.incidentId(),
                request.incidentReference(),
                request.region(),
                request.referralId(),
                request.offerId(),
                request.purpose(),
                outcome,
                at);
    }

    private static PlaceFilled filled(PlaceRequest request, Place place, Instant at) {
        return new PlaceFilled(
                request.incidentId(),
                request.incidentReference(),
                request.region(),
                request.referralId(),
                request.offerId(),
                place.programme(),
                place.provider(),
                at);
    }

    private static PlaceReleased released(PlaceRequest request, Place place, Instant at) {
        return new PlaceReleased(
                request.incidentId(),
                request.incidentReference(),
                request.region(),
                request.referralId(),
                request.offerId(),
                place.programme(),
                place.provider(),
                at);
    }
}
