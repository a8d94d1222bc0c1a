package uk.reachable.referral.handover;

/** Where a handover stands, as it is written on the interface. */
public enum HandoverStatus {
    PROPOSED,
    OFFERED,
    ACCEPTED,
    REFUSED,
    LAPSED,
    NOT_POSSIBLE
}
