package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open offer, or a request for a place that nobody has answered, ends because another provider supports the person
 * already; its place is released.
 *
 * <p>{@code provider} is whoever was asked, null when nobody was.
 */
public record OfferWithdrawn(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        @Nullable String programme,
        @Nullable String provider,
        Instant withdrawnAt)
        implements CaseEvent {}
