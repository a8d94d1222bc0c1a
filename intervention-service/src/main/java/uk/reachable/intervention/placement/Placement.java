package uk.reachable.intervention.placement;

import java.util.Optional;
import uk.reachable.intervention.capacity.Movement;
import uk.reachable.intervention.placement.PlaceState.Filled;
import uk.reachable.intervention.placement.PlaceState.Held;
import uk.reachable.intervention.placement.PlaceState.Released;
import uk.reachable.intervention.placement.PlaceState.Requested;

/** One request for a place and how it stands; the offer id names it. */
record Placement(PlaceRequest request, PlaceState state) {

    static Placement requested(PlaceRequest request) {
        return new Placement(request, new Requested());
    }

    Placement after(PlaceCommand command) {
        return new Placement(request, PlaceTransitions.next(state, command));
    }

    /** The place that is or was held; empty when there never was one. */
    Optional<Place> place() {
        return switch (state) {
            case Held held -> Optional.of(held.place());
            case Filled filled -> Optional.of(filled.place());
            case Released released -> Optional.of(released.place());
            default -> Optional.empty();
        };
    }

    /** What the step from {@code before} to this does to the programme's counters. */
    Optional<Movement> movementSince(Placement before) {
        return switch (state) {
            case Held _ when !(before.state instanceof Held) -> Optional.of(Movement.HOLD);
            case Filled _ when before.state instanceof Held -> Optional.of(Movement.FILL);
            case Released _ when before.state instanceof Held -> Optional.of(Movement.FREE_HELD);
            case Released _ when before.state instanceof Filled -> Optional.of(Movement.FREE_FILLED);
            default -> Optional.empty();
        };
    }
}
