package uk.reachable.incident.people.erasure;

/** Why a person is erased, as the law allows or demands it. */
public enum ErasureReason {
    /** They asked for it, and it was granted (UK GDPR, article 17). */
    ERASURE_GRANTED,
    /** A court or the Information Commissioner has ordered it. */
    COURT_ORDER,
    /** The time has passed for which it may be kept. */
    RETENTION_ENDED
}
