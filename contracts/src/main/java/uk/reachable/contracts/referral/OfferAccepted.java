package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The provider took the person on and is now responsible; the held place is filled.
 *
 * <p>{@code worker} is the subject of whoever supports the person, null until a manager names somebody; {@code actedBy}
 * is the manager who accepted for them, null when they did it themselves.
 */
public record OfferAccepted(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        String programme,
        String provider,
        Instant acceptedAt,
        @Nullable String worker,
        @Nullable String actedBy)
        implements CaseEvent {

    /** With nobody named yet. */
    public OfferAccepted(
            String incidentId,
            String incidentReference,
            String region,
            String referralId,
            String personId,
            long version,
            String offerId,
            String programme,
            String provider,
            Instant acceptedAt) {
        this(
                incidentId,
                incidentReference,
                region,
                referralId,
                personId,
                version,
                offerId,
                programme,
                provider,
                acceptedAt,
                null,
                null);
    }
}
