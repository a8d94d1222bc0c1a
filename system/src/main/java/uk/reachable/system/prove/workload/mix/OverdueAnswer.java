package uk.reachable.system.prove.workload.mix;

/** What is done when somebody who was accepted is not seen in time. */
public enum OverdueAnswer {
    /** Nothing: it was told, and stays on the list. */
    SILENCE,
    SEE,
    /** The manager of the holder lets them go to somebody else, or the duty desk where there is none. */
    RELEASE,
    /** Seen and let go at the same moment: one of them decides, or both in their order. */
    RACE
}
