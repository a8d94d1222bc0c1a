package uk.reachable.referral.lifecycle;

/** A referral put to one provider, with a place held for it and a clock. */
public record Offer(String id, Place place, ResponseWindow window) {}
