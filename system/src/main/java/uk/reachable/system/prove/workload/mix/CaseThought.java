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
    EMERGENCY,
    /** Tells a school, which opens the notice by its code, once. */
    NOTICE_OPENED,
    /** The same, reworded after police had agreed; nobody opens it in time. */
    NOTICE_UNOPENED,
    /** The same, and the desk rings. */
    NOTICE_RUNG,
    /** Police deal with the incident logged next in its meeting, too, and say what is done about a purpose. */
    SHARE_MEETING,
    LINK,
    LINK_AND_REMOVE,
    /** Chooses what a provider sees of somebody, and looks at it as the provider will. */
    DISCLOSE,
    /** Hides somebody from the programme manager, who tries to read of them. */
    EXCLUDE,
    EXCLUDE_AND_SHOW,
    /** Uploads a small file twice; it is about no incident. */
    IMPORT
}
