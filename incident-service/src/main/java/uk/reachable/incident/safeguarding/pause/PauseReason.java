package uk.reachable.incident.safeguarding.pause;

/** Why police ask that a person is not contacted yet; never what they plan. */
enum PauseReason {
    ARREST_OR_SEARCH,
    WITNESS_OR_EVIDENCE,
    NEXT_OF_KIN_NOT_TOLD,
    SAFETY_OF_THE_PERSON,
    SAFETY_OF_WORKERS,
    OTHER
}
