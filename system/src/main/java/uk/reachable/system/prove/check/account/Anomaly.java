package uk.reachable.system.prove.check.account;

/** The ways to break a promise, in Jepsen's words where there are some. */
public enum Anomaly {
    ACKNOWLEDGED_LOST,
    ABORTED_VISIBLE,
    DUPLICATE_EFFECT,
    ORDER_INVERSION,
    DIVERGENCE,
    OVERBOOKED,
    OWNERLESS,
    UNNOTIFIED,
    NOTIFIED_TWICE,
    STUCK,
    LEAKED
}
