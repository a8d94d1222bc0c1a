package uk.reachable.contracts.incident;

import java.time.Instant;

/**
 * An incident was found to be another one logged twice; status DUPLICATE. Its people and referrals keep their ids and
 * this incident as the key of their events.
 */
public record IncidentMerged(
        String incidentId,
        String incidentReference,
        String region,
        String intoIncident,
        String intoReference,
        Instant mergedAt)
        implements IncidentCourse {}
