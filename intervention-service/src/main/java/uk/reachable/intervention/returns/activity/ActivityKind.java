package uk.reachable.intervention.returns.activity;

/** A step of a referral that some return counts. */
public enum ActivityKind {
    WAITING,
    OFFERED,
    ACCEPTED,
    TAKEN_OVER,
    SESSION,
    UNPLACED,
    COMPLETED,
    ENDED_EARLY,
    WITHDRAWN,
    REOPENED
}
