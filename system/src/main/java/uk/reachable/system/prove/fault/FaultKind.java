package uk.reachable.system.prove.fault;

/** What can be done to the system. */
public enum FaultKind {
    /** kill -9. */
    KILL,
    /** SIGTERM: the process may tidy up. */
    TERMINATE,
    /** SIGSTOP, and SIGCONT some seconds later. */
    PAUSE,
    /** All connections of a link are reset once. */
    RESET,
    /** Nothing passes a link, in neither direction, for some seconds. */
    CUT,
    /** Everything on a link takes longer for some seconds. */
    LATENCY,
    /** Old records are sent again. */
    DUPLICATE,
    /** A record that nobody can read. */
    POISON
}
