package uk.reachable.contracts.incident;

import java.time.Instant;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;

/** An incident of serious violence or exploitation was logged; status LOGGED. */
public record IncidentLogged(
        String incidentId,
        String incidentReference,
        String region,
        Category category,
        Severity severity,
        String localAuthority,
        String loggedBy,
        Instant loggedAt)
        implements IncidentCourse {}
