package uk.reachable.contracts.placement;

import java.time.Instant;

/** A held place became a placement. */
public record PlaceFilled(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String offerId,
        String programme,
        String provider,
        Instant filledAt)
        implements PlacementEvent {}
