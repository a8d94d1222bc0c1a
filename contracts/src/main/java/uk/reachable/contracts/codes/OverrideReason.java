package uk.reachable.contracts.codes;

/** Why a person chose another programme than matching would have. */
public enum OverrideReason {
    PERSONS_CHOICE,
    TRUSTED_WORKER,
    SAFETY,
    FASTER_HELP,
    BETTER_FIT,
    OTHER
}
