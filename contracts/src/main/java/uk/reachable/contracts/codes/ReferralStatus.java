package uk.reachable.contracts.codes;

/** Where a referral stands. */
public enum ReferralStatus {
    RAISED,
    OFFERED,
    WAITING,
    ACCEPTED,
    UNPLACED,
    AWAITING_CONFIRMATION,
    COMPLETED,
    ENDED_EARLY,
    WITHDRAWN
}
