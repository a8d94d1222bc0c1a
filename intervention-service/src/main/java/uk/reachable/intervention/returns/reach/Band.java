package uk.reachable.intervention.returns.reach;

import uk.reachable.contracts.codes.AgeBand;

/** A column of the reach return: 24 and under, 25 and over (seed 001 Table 1), professionals (seed 002). */
public enum Band {
    UNDER_25,
    OVER_25,
    PROFESSIONALS;

    static Band of(AgeBand age) {
        return switch (age) {
            case UNDER_18, AGE_18_TO_24 -> UNDER_25;
            case AGE_25_AND_OVER -> OVER_25;
        };
    }
}
