package uk.reachable.incident.casefile;

/** Where an incident stands. */
public enum IncidentStatus {
    /** It was logged; nobody has done anything for it yet. */
    LOGGED,
    /** Somebody responds: a provider is asked, a meeting is convened, or the desk says so. */
    RESPONDING,
    /** The response is over. */
    CLOSED,
    /** The response to a closed incident goes on. */
    REOPENED,
    /** It is another incident, logged twice. */
    DUPLICATE
}
