package uk.reachable.intervention.returns.spend;

/** What it was spent on (seed 001 ¶34, 48). */
public enum SpendPurpose {
    INTERVENTION,
    EVALUATION,
    TEAM,
    OTHER
}
