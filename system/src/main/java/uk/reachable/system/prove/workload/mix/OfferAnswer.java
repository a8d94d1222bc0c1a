package uk.reachable.system.prove.workload.mix;

/** What a caseworker does about an offer. */
public enum OfferAnswer {
    ACCEPT,
    DECLINE,
    /** Nothing: the time runs out. */
    SILENCE,
    /** Accepts, and then again with a new key: it stays accepted. */
    ACCEPT_TWICE,
    /** Accepts, and sends the same once more with the same key: the same answer. */
    ACCEPT_AGAIN,
    /** Declines and then accepts after all: refused, the referral has moved on. */
    DECLINE_THEN_ACCEPT,
    /** Two accept and decline at the same moment: one of them decides. */
    RACE,
    /** Somebody of an organisation that is not concerned accepts first: refused as if there were no such referral. */
    STRANGER_FIRST,
    /** Declines with a reason that does not exist: refused; then accepts. */
    CARELESS_FIRST,
    /** Supports the person already, by this or another programme: a place of that one is asked for. */
    ALREADY_WITH_US,
    /** Says "I am on it", and accepts. */
    ON_IT_FIRST,
    /** Says "I am on it", and no more: the alerts go on, and the time runs out. */
    ON_IT_IN_VAIN,
    /** Says that the person has left before anybody saw them: the search goes on at home. */
    LEFT
}
