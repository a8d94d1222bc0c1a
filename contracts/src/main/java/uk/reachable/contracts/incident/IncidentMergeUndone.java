package uk.reachable.contracts.incident;

import java.time.Instant;

/** An incident was no duplicate after all and stands as it stood before the merge. */
public record IncidentMergeUndone(
        String incidentId,
        String incidentReference,
        String region,
        String fromIncident,
        String fromReference,
        Instant undoneAt)
        implements IncidentCourse {}
