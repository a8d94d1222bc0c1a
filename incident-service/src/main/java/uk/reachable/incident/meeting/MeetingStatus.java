package uk.reachable.incident.meeting;

/** Where a consequence-management meeting stands. */
public enum MeetingStatus {
    /** The police lead was asked to convene it. */
    CALLED,
    /** The police lead has said when it is. */
    SCHEDULED,
    /** It took place; its record is still open. */
    HELD,
    /** Its record is complete. */
    CONCLUDED,
    /** It will not take place. */
    CANCELLED
}
