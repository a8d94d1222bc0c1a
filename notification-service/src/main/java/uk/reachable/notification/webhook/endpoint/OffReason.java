package uk.reachable.notification.webhook.endpoint;

/** Why an endpoint gets nothing. */
public enum OffReason {
    /** A manager of its organisation switched it off. */
    BY_MANAGER,
    /** It answered 410: it wants no more of it. */
    GONE,
    /** Nothing has arrived there for days. */
    FAILING
}
