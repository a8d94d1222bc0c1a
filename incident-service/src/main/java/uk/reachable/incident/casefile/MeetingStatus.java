package uk.reachable.incident.casefile;

/** Where a consequence-management meeting stands. */
public enum MeetingStatus {
    /** The police lead was asked to convene it. */
    CALLED
}
