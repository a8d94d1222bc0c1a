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
    /** Left before they were seen, followed up at home and seen there. */
    FOLLOWED_UP,
    /** Another professional leads for them: who, is recorded. */
    LED,
    /** Brought to its end, and told of once more: refused, it is over. */
    TOLD_TOO_LATE
}
