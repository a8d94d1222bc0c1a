package uk.reachable.contracts.incident;

import java.time.Instant;

/** A person may be contacted again. */
public record ContactAllowed(
        String incidentId, String incidentReference, String region, String personId, Instant allowedAt)
        implements SafeguardingEvent {}
