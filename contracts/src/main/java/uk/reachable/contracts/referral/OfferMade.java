package uk.reachable.contracts.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral was put to one provider with a place held for it. {@code onShiftFrom} is set when nobody is on shift now;
 * the clock then starts at that moment, and {@code ring} is whom to ring.
 *
 * <p>{@code toldFirst} are subjects of the provider who are on shift where the person can be reached now; they are told
 * before their colleagues. Null means that everybody is told at once.
 */
public record OfferMade(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        String programme,
        String provider,
        String programmeName,
        String providerName,
        Instant respondBy,
        @Nullable Instant onShiftFrom,
        @Nullable String ring,
        Instant madeAt,
        @Nullable List<String> toldFirst)
        implements CaseEvent {
    public OfferMade {
        toldFirst = toldFirst == null ? null : List.copyOf(toldFirst);
    }

    /** Of which everybody is told at once. */
    public OfferMade(
            String incidentId,
            String incidentReference,
            String region,
            String referralId,
            String personId,
            long version,
            String offerId,
            String programme,
            String provider,
            String programmeName,
            String providerName,
            Instant respondBy,
            @Nullable Instant onShiftFrom,
            @Nullable String ring,
            Instant madeAt) {
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
                programmeName,
                providerName,
                respondBy,
                onShiftFrom,
                ring,
                madeAt,
                null);
    }
}
