package uk.reachable.contracts.placement;

import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.contracts.codes.PlacePurpose;

/** A place is reserved under the offer id; it ends only by the offer being accepted, declined, lapsed or not made. */
public record PlaceHeld(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String offerId,
        PlacePurpose purpose,
        String programme,
        String programmeName,
        String provider,
        String providerName,
        List<MatchReason> reasons,
        Instant heldAt)
        implements PlacementEvent {
    public PlaceHeld {
        reasons = List.copyOf(reasons);
    }
}
