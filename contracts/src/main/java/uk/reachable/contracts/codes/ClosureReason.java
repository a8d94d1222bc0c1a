package uk.reachable.contracts.codes;

/** Why the response to an incident is over. */
public enum ClosureReason {
    /** Everybody in it is supported or has ended support, and nothing is left to do. */
    RESPONSE_COMPLETE,
    /** Nothing is asked of anybody. */
    NO_FURTHER_ACTION,
    /** Another unit has taken the response on. */
    ANOTHER_REGION_RESPONDS,
    /** It did not happen, or is not of this kind. */
    LOGGED_IN_ERROR
}
