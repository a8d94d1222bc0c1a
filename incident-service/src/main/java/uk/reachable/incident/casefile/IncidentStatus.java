package uk.reachable.incident.casefile;

/** Where an incident stands. */
public enum IncidentStatus {
    /** It was logged and the response has begun. */
    LOGGED
}
