package uk.reachable.contracts.placement;

import java.time.Instant;

/** A held or filled place is free again. */
public record PlaceReleased(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String offerId,
        String programme,
        String provider,
        Instant releasedAt)
        implements PlacementEvent {}
