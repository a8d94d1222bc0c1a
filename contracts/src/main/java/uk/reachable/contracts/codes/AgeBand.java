package uk.reachable.contracts.codes;

/** Age in the bands of the returns (seed 001 Table 1); under 18 is a child. */
public enum AgeBand {
    UNDER_18,
    AGE_18_TO_24,
    AGE_25_AND_OVER
}
