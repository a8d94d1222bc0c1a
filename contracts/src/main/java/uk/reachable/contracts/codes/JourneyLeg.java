package uk.reachable.contracts.codes;

/** The parts of the way home of a young person who was arrested elsewhere (seed 001 ¶99), in their order. */
public enum JourneyLeg {
    /** From the place of arrest to the worker who collects them. */
    COLLECTION,
    /** From there to the home area. */
    RETURN,
    /** To a plan for leaving exploitation that is agreed at home. */
    EXIT_PLAN
}
