package uk.reachable.contracts.incident;

import java.time.Instant;

/** The response to a closed incident goes on; status REOPENED. */
public record IncidentReopened(String incidentId, String incidentReference, String region, Instant reopenedAt)
        implements IncidentCourse {}
