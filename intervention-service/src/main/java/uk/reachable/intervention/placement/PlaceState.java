package uk.reachable.intervention.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a request for a place stands. */
sealed interface PlaceState {

    /** Asked for and not answered; never stored. */
    record Requested() implements PlaceState {}

    /** In line: a fitting programme is full. */
    record Waiting() implements PlaceState {}

    /** No fitting programme is left, or the named one has no place. */
    record TurnedAway() implements PlaceState {}

    /** Left the line before a place was free. */
    record Withdrawn() implements PlaceState {}

    /** Reserved for one offer; {@code respondBy} is known once the offer is made. */
    record Held(Place place, @Nullable Instant respondBy) implements PlaceState {}

    /** The provider took the person on. */
    record Filled(Place place) implements PlaceState {}

    /** Free again, for the next. */
    record Released(Place place) implements PlaceState {}
}
