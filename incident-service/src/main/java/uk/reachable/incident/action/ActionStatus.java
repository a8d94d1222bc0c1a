package uk.reachable.incident.action;

/** Where an action stands. */
public enum ActionStatus {
    OPEN,
    OVERDUE,
    DONE,
    DROPPED
}
