package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.reachable.contracts.codes.MatchReason;

/** What can be done with a request for a place. */
sealed interface PlaceCommand {

    /**
     * {@code ruledOut} are workers of the provider who must not take the person on, {@code onShift} those at their site
     * now who may.
     */
    record Hold(Place place, List<MatchReason> reasons, Set<String> ruledOut, List<String> onShift)
            implements PlaceCommand {
        public Hold {
            reasons = List.copyOf(reasons);
            ruledOut = Set.copyOf(ruledOut);
            onShift = List.copyOf(onShift);
        }

        Hold(Place place, List<MatchReason> reasons) {
            this(place, reasons, Set.of(), List.of());
        }
    }

    record PutInLine() implements PlaceCommand {}

    record TurnAway() implements PlaceCommand {}

    /** The offer was made; its clock is referral-service's, here it only tells when a hold is overdue. */
    record StartClock(Instant respondBy) implements PlaceCommand {}

    record Fill() implements PlaceCommand {}

    /** The offer ended without a placement. */
    record Release() implements PlaceCommand {}

    /** The person left the place: for that of another programme, or because the support ended. */
    record HandOn() implements PlaceCommand {}
}
