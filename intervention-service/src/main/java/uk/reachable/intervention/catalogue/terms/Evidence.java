package uk.reachable.intervention.catalogue.terms;

import org.jspecify.annotations.Nullable;

/**
 * How the Youth Endowment Fund's toolkit rates a kind of intervention; null where our sources do not say.
 *
 * @param withinYefShare whether the region counts it towards its share on evidenced interventions (seed 003 ¶5.4.3)
 */
public record Evidence(
        @Nullable Impact impact,
        @Nullable Confidence confidence,
        @Nullable CostRating cost,
        @Nullable Boolean withinYefShare) {

    public static final Evidence UNKNOWN = new Evidence(null, null, null, null);

    /** Estimated effect on violent crime. */
    public enum Impact {
        HARMFUL,
        NONE,
        LOW,
        MODERATE,
        HIGH
    }

    /** How sure the evidence makes us of the impact. */
    public enum Confidence {
        VERY_LOW,
        LOW,
        MODERATE,
        HIGH,
        VERY_HIGH
    }

    /** What it costs for each young person. */
    public enum CostRating {
        LOW,
        MODERATE,
        HIGH
    }
}
