package uk.reachable.contracts.codes;

/** The two who confirm a leg: whoever hands the young person, or the plan, over, and whoever receives it. */
public enum LegSide {
    HANDING_OVER,
    RECEIVING
}
