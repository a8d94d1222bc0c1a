package uk.reachable.system.prove.workload.mix;

/** How an incident is logged. */
public enum Logging {
    /** Once, as often as it takes. */
    WELL,
    /** Again with the same key after it was acknowledged: the same answer. */
    AGAIN,
    /** With something in it that is refused. */
    CARELESSLY,
    /** Well, and then another one under the same key: refused. */
    UNDER_A_USED_KEY
}
