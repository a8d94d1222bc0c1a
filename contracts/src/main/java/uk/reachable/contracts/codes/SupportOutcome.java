package uk.reachable.contracts.codes;

/** How a support ended that came to its planned end. */
public enum SupportOutcome {
    GOALS_MET,
    GOALS_PARTLY_MET,
    GOALS_NOT_MET
}
