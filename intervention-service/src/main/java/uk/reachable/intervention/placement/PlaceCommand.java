package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.MatchReason;

/** What can be done with a request for a place. */
sealed interface PlaceCommand {

    record Hold(Place place, List<MatchReason> reasons) implements PlaceCommand {
        public Hold {
            reasons = List.copyOf(reasons);
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
