package uk.reachable.contracts.codes;

/** Why a consequence-management meeting will not take place. */
public enum MeetingCancelReason {
    /** What is known by now does not ask for one. */
    NOT_NEEDED,
    /** Another meeting or forum deals with it. */
    DEALT_WITH_ELSEWHERE,
    /** It ought not to have been called. */
    CALLED_IN_ERROR
}
