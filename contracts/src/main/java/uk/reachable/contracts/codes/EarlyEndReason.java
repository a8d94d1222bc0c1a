package uk.reachable.contracts.codes;

/** Why a support ended before its plan. */
public enum EarlyEndReason {
    PERSON_DISENGAGED,
    PERSON_DECLINED,
    MOVED_AWAY,
    IN_CUSTODY,
    SUPPORTED_ELSEWHERE,
    COULD_NOT_BE_FOUND,
    SERVICE_CLOSED,
    OTHER
}
