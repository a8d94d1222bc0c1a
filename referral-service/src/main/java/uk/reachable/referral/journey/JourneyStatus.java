package uk.reachable.referral.journey;

/** Where a journey stands, as it is written on the interface. */
public enum JourneyStatus {
    UNDERWAY,
    ARRIVED,
    STOPPED
}
