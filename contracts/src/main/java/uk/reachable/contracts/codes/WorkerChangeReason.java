package uk.reachable.contracts.codes;

/** Why a provider gives somebody another worker. */
public enum WorkerChangeReason {
    ABSENT,
    CASELOAD,
    LEFT,
    UNSAFE,
    ASKED_FOR,
    OTHER
}
