package uk.reachable.contracts.codes;

/** Why no place was held: a fitting programme not yet tried is full (WAITING), or none fits (NONE_LEFT). */
public enum NoPlaceOutcome {
    WAITING,
    NONE_LEFT
}
