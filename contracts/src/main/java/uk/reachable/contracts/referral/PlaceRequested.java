package uk.reachable.contracts.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.Setting;

/**
 * A place is asked for: for an offer with any fitting programme of a provider not yet tried, or with the one that a
 * person chose; or with the named programme: for a handover ({@code offerId} is then the handover id), or because it
 * supports the person already.
 */
public record PlaceRequested(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String offerId,
        PlacePurpose purpose,
        @Nullable String programme,
        Need need,
        AgeBand ageBand,
        String localAuthority,
        String homeLocalAuthority,
        @Nullable Setting setting,
        @Nullable String site,
        List<String> excludedProviders,
        Instant requestedAt)
        implements CaseEvent {
    public PlaceRequested {
        excludedProviders = List.copyOf(excludedProviders);
    }
}
