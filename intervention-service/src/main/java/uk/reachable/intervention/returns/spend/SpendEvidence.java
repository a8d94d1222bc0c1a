package uk.reachable.intervention.returns.spend;

/** How the Youth Endowment Fund's toolkit rates the intervention that was paid for (seed 003 ¶5.4.3). */
public enum SpendEvidence {
    HIGH_IMPACT,
    MODERATE_IMPACT_HIGH_CONFIDENCE,
    LESS_OR_NOT_RATED;

    /** Whether it is among those on which a grant asks for a share. */
    public boolean countsForTheShare() {
        return this != LESS_OR_NOT_RATED;
    }
}
