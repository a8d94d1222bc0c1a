package uk.reachable.incident.history;

/** What was done to an incident. */
public enum StepKind {
    LOGGED,
    AMENDED,
    RESPONDING,
    CLOSED,
    REOPENED,
    MERGED,
    MERGE_UNDONE,
    LINKED,
    LINK_REMOVED
}
