package uk.reachable.system.prove.workload.mix;

/** What a caseworker does about a handover that is proposed to their organisation. */
public enum HandoverAnswer {
    ACCEPT,
    REFUSE,
    /** Nothing: the time runs out. */
    SILENCE,
    /** Accepts, and then again with a new key: it stays accepted. */
    ACCEPT_TWICE,
    /** Two accept and refuse at the same moment: one of them decides. */
    RACE
}
