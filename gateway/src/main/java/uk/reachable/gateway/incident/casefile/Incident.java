package uk.reachable.gateway.incident.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;

/**
 * What is known of an incident.
 *
 * @param version goes up with every change; a change is sent with the one that was read
 * @param mergedInto the incident that this one is a duplicate of
 */
public record Incident(
        String id,
        String reference,
        Category category,
        Severity severity,
        String localAuthority,
        @Nullable String localAuthorityName,
        String status,
        Instant loggedAt,
        long version,
        @Nullable String mergedInto) {

    public boolean isDuplicate() {
        return status.equals("DUPLICATE");
    }

    public boolean isClosed() {
        return status.equals("CLOSED");
    }
}
