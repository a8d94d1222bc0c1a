package uk.reachable.contracts.codes;

/** Prevention tier of a programme. */
public enum Tier {
    PRIMARY,
    SECONDARY,
    TERTIARY
}
