package uk.reachable.incident.pattern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Location;

/**
 * Something that happened and that patterns count.
 *
 * @param incidentId the incident that was logged about it; null for what only came in with an import
 * @param at when it happened, or when it was logged where nobody knows that
 */
public record Sighting(
        @Nullable String incidentId,
        Category category,
        String localAuthority,
        @Nullable String lsoa,
        @Nullable Location location,
        Instant at) {

    public static Sighting of(Incident incident) {
        return new Sighting(
                incident.id(),
                incident.category(),
                incident.localAuthority(),
                incident.lsoa(),
                incident.location(),
                incident.occurredAt() == null ? incident.loggedAt() : incident.occurredAt());
    }
}
