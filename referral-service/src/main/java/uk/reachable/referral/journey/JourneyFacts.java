package uk.reachable.referral.journey;

import java.time.Instant;

/**
 * What never changes about a journey; {@code acceptance} is the number of the acceptance of the referral that it
 * belongs to.
 */
public record JourneyFacts(String id, String referralId, int acceptance, Instant plannedAt) {}
