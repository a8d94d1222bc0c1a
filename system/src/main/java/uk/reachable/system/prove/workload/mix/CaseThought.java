package uk.reachable.system.prove.workload.mix;

/** What a duty desk and its police lead do about an incident that was logged some time ago. */
public enum CaseThought {
    NONE,
    /** Corrects when it happened and grades it anew, which may call a meeting. */
    AMEND,
    /** Two correct it from the same version: one of them is told. */
    AMEND_AT_ONCE,
    /** Corrects it from a version that is no longer the newest: refused. */
    AMEND_FROM_AN_OLD_VERSION,
    /** Refused while somebody's referral is open. */
    CLOSE_AND_REOPEN,
    /** It is another one logged twice; closing it is refused then. */
    MERGE,
    MERGE_AND_UNDO,
    /** Police convene its meeting, ask for something, and conclude it. */
    MEET,
    CANCEL_MEETING,
    /** Police say "do not contact yet" of somebody, and lift it some time later. */
    PAUSE,
    /** The same, and the time passes at which they wanted to look at it again. */
    PAUSE_BRIEFLY,
    /** Answers whether children's social care was told. */
    SAFEGUARD,
    /** Takes emergency access, and the privacy officer reviews it. */
    EMERGENCY
}
