package uk.reachable.contracts.incident;

import java.time.Instant;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;

/** What is known of an incident was corrected, or graded anew; {@code version} is that of its record after it. */
public record IncidentAmended(
        String incidentId,
        String incidentReference,
        String region,
        Category category,
        Severity severity,
        String localAuthority,
        long version,
        Instant amendedAt)
        implements IncidentCourse {}
