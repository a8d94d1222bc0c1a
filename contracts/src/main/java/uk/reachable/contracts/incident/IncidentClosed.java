package uk.reachable.contracts.incident;

import java.time.Instant;
import uk.reachable.contracts.codes.ClosureReason;

/** The response to an incident is over; status CLOSED. */
public record IncidentClosed(
        String incidentId, String incidentReference, String region, ClosureReason reason, Instant closedAt)
        implements IncidentCourse {}
