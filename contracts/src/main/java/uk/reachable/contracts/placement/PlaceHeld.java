package uk.reachable.contracts.placement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.contracts.codes.PlacePurpose;

/**
 * A place is reserved under the offer id; it ends only by the offer being accepted, declined, lapsed or not made.
 *
 * <p>{@code ruledOutWorkers} are subjects of the provider who must not take this person on without a manager's
 * decision: they support somebody on an opposing side, or are not safe for the person. {@code onShiftWorkers} are those
 * of its workers on file who are on shift at the person's site now and may take them on. Null means nobody, or nobody
 * that is known.
 */
public record PlaceHeld(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String offerId,
        PlacePurpose purpose,
        String programme,
        String programmeName,
        String provider,
        String providerName,
        List<MatchReason> reasons,
        Instant heldAt,
        @Nullable List<String> ruledOutWorkers,
        @Nullable List<String> onShiftWorkers)
        implements PlacementEvent {
    public PlaceHeld {
        reasons = List.copyOf(reasons);
        ruledOutWorkers = ruledOutWorkers == null ? null : List.copyOf(ruledOutWorkers);
        onShiftWorkers = onShiftWorkers == null ? null : List.copyOf(onShiftWorkers);
    }

    /** For whom nobody is ruled out, and of whose shifts nothing is known. */
    public PlaceHeld(
            String incidentId,
            String incidentReference,
            String region,
            String referralId,
            String offerId,
            PlacePurpose purpose,
            String programme,
            String programmeName,
            String provider,
            String providerName,
            List<MatchReason> reasons,
            Instant heldAt) {
        this(
                incidentId,
                incidentReference,
                region,
                referralId,
                offerId,
                purpose,
                programme,
                programmeName,
                provider,
                providerName,
                reasons,
                heldAt,
                null,
                null);
    }
}
