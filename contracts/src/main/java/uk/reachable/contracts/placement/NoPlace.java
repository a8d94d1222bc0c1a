package uk.reachable.contracts.placement;

import java.time.Instant;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.codes.PlacePurpose;

/**
 * No place could be held. WAITING requests stay in line and may be answered by a later {@code PlaceHeld} with the same
 * offer id.
 */
public record NoPlace(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String offerId,
        PlacePurpose purpose,
        NoPlaceOutcome outcome,
        Instant decidedAt)
        implements PlacementEvent {}
