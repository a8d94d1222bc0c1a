package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A referral was put to one provider with a place held for it. {@code onShiftFrom} is set when nobody is on shift now; the clock then starts at that moment, and {@code ring} is whom to ring. */
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
        Instant madeAt)
        implements CaseEvent {}
