package uk.reachable.contracts.codes;

/** Why responsibility is to pass to another organisation. */
public enum HandoverReason {
    STEP_DOWN,
    STEP_UP,
    MOVED_AREA,
    BETTER_FIT,
    SERVICE_CLOSING,
    OTHER
}
