package uk.reachable.incident.casefile;

import org.jspecify.annotations.Nullable;

/**
 * An incident as it stands: under its reference, in its status.
 *
 * @param version counts the changes that people made to the record; a request names the one it was made from
 * @param mergedInto the incident that this one is a duplicate of; its people and referrals keep this one as theirs
 */
public record KnownIncident(
        Incident incident,
        String reference,
        IncidentStatus status,
        long version,
        @Nullable String mergedInto) {

    public String id() {
        return incident.id();
    }
}
