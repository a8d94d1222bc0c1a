package uk.reachable.incident.purpose;

/** Whether a purpose is met. */
public enum PurposeState {
    /** Somebody sees to it. */
    COVERED,
    /** Nobody does yet. */
    UNMET,
    /** It does not apply here, for a reason. */
    WAIVED
}
