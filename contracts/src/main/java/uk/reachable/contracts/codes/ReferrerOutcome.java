package uk.reachable.contracts.codes;

/** What a referrer is told of the referral: what became of it so far. */
public enum ReferrerOutcome {
    /** A provider took the person on. */
    ACCEPTED,
    /** Somebody is asked, or a place is waited for. */
    STILL_LOOKING,
    /** Nobody who fits is left; the duty desk looks for another way. */
    NONE_FOUND,
    /** It was withdrawn, or the support has ended already. */
    ENDED
}
