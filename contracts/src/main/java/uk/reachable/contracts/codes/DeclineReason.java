package uk.reachable.contracts.codes;

/** Why a provider cannot take a person on. */
public enum DeclineReason {
    NO_CAPACITY,
    NOT_ELIGIBLE,
    CONFLICT_OF_INTEREST,
    UNSAFE,
    ALREADY_SUPPORTED,
    OTHER
}
