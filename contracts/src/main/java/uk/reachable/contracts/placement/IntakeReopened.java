package uk.reachable.contracts.placement;

import java.time.Instant;

/**
 * A programme that turned a request away, because its money would have ended first, takes people on again; no place is
 * held before the request is made anew.
 */
public record IntakeReopened(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String offerId,
        String programme,
        Instant reopenedAt)
        implements PlacementEvent {}
