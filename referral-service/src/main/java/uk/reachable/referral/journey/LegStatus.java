package uk.reachable.referral.journey;

/** Where a leg stands, as it is written on the interface. */
public enum LegStatus {
    AWAITED,
    HALF_CONFIRMED,
    MISSED,
    CONFIRMED
}
