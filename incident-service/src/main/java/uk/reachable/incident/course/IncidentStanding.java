package uk.reachable.incident.course;

import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.KnownIncident;

/** Where an incident stands after a step; the next one names this version. */
public record IncidentStanding(String id, String reference, IncidentStatus status, long version) {

    public static IncidentStanding of(KnownIncident known) {
        return new IncidentStanding(known.id(), known.reference(), known.status(), known.version());
    }
}
