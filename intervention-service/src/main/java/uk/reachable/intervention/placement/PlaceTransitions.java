package uk.reachable.intervention.placement;

import uk.reachable.intervention.placement.PlaceCommand.Fill;
import uk.reachable.intervention.placement.PlaceCommand.HandOn;
import uk.reachable.intervention.placement.PlaceCommand.Hold;
import uk.reachable.intervention.placement.PlaceCommand.PutInLine;
import uk.reachable.intervention.placement.PlaceCommand.Release;
import uk.reachable.intervention.placement.PlaceCommand.StartClock;
import uk.reachable.intervention.placement.PlaceCommand.TurnAway;
import uk.reachable.intervention.placement.PlaceState.Filled;
import uk.reachable.intervention.placement.PlaceState.Held;
import uk.reachable.intervention.placement.PlaceState.Released;
import uk.reachable.intervention.placement.PlaceState.Requested;
import uk.reachable.intervention.placement.PlaceState.TurnedAway;
import uk.reachable.intervention.placement.PlaceState.Waiting;
import uk.reachable.intervention.placement.PlaceState.Withdrawn;

/**
 * The one table of what may follow what; README draws it and a test compares. What was done already changes nothing.
 */
final class PlaceTransitions {

    private PlaceTransitions() {}

    /**
     * @throws IllegalStep when the command cannot follow the state; the event behind it is then parked for an operator
     */
    static PlaceState next(PlaceState state, PlaceCommand command) {
        return switch (state) {
            case Requested requested -> answer(requested, command);
            case Waiting waiting -> waiting(waiting, command);
            case Held held -> held(held, command);
            case Filled filled -> filled(filled, command);
            case Released released -> released(released, command);
            case TurnedAway turnedAway -> neverHeld(turnedAway, command);
            case Withdrawn withdrawn -> neverHeld(withdrawn, command);
        };
    }

    private static PlaceState answer(Requested state, PlaceCommand command) {
        return switch (command) {
            case Hold hold -> new Held(hold.place(), null);
            case PutInLine _ -> new Waiting();
            case TurnAway _ -> new TurnedAway();
            case StartClock _, Fill _, Release _, HandOn _ -> throw new IllegalStep(state, command);
        };
    }

    private static PlaceState waiting(Waiting state, PlaceCommand command) {
        return switch (command) {
            case Hold hold -> new Held(hold.place(), null);
            case Release _ -> new Withdrawn();
            case TurnAway _ -> new TurnedAway();
            case PutInLine _ -> state;
            case StartClock _, Fill _, HandOn _ -> throw new IllegalStep(state, command);
        };
    }

    private static PlaceState held(Held state, PlaceCommand command) {
        return switch (command) {
            case StartClock clock -> new Held(state.place(), clock.respondBy());
            case Fill _ -> new Filled(state.place());
            case Release _ -> new Released(state.place());
            case Hold _, PutInLine _, TurnAway _, HandOn _ -> throw new IllegalStep(state, command);
        };
    }

    private static PlaceState filled(Filled state, PlaceCommand command) {
        return switch (command) {
            case HandOn _ -> new Released(state.place());
            case StartClock _, Fill _ -> state;
            case Hold _, PutInLine _, TurnAway _, Release _ -> throw new IllegalStep(state, command);
        };
    }

    private static PlaceState released(Released state, PlaceCommand command) {
        return switch (command) {
            case StartClock _, Release _, HandOn _ -> state;
            case Hold _, PutInLine _, TurnAway _, Fill _ -> throw new IllegalStep(state, command);
        };
    }

    private static PlaceState neverHeld(PlaceState state, PlaceCommand command) {
        return switch (command) {
            case Release _ -> state;
            case Hold _, PutInLine _, TurnAway _, StartClock _, Fill _, HandOn _ ->
                throw new IllegalStep(state, command);
        };
    }

    /** An event asked for what cannot follow: a retry does not help, an operator must look. */
    static final class IllegalStep extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        private IllegalStep(PlaceState state, PlaceCommand command) {
            super(command.getClass().getSimpleName() + " cannot follow "
                    + state.getClass().getSimpleName());
        }
    }
}
