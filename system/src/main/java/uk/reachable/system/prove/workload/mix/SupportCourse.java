package uk.reachable.system.prove.workload.mix;

/** How far the support goes that a caseworker gives after accepting, when they keep the person. */
public enum SupportCourse {
    /** Nothing is told of it within the run. */
    UNTOLD,
    /** Looked for in vain. */
    NOT_FOUND,
    SEEN,
    /** Seen, and a session is held. */
    IN_SESSION,
    /** Seen, one session, and brought to its planned end. */
    COMPLETED,
    /** Seen, and ended before its plan. */
    ENDED_EARLY,
    /** Brought to its end, and told of once more: refused, it is over. */
    TOLD_TOO_LATE
}
