package uk.reachable.referral.lifecycle;

/** A place in a programme of a provider, with the names people know them by. */
public record Place(String programme, String programmeName, String provider, String providerName) {}
