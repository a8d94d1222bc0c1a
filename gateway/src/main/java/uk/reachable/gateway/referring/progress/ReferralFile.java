package uk.reachable.gateway.referring.progress;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;

/**
 * A referral with every step of it, oldest first, as referral-service answers it.
 *
 * @param dutyDueBy by when the duty desk has to say how it goes on
 * @param firstContact the clock that runs from acceptance until the person was seen
 */
public record ReferralFile(
        String id,
        Need need,
        ReferralStatus status,
        @Nullable Offer offer,
        @Nullable FirstContact firstContact,
        @Nullable Instant dutyDueBy,
        @Nullable Instant waitingSince,
        @Nullable ContactPaused contactPaused,
        @Nullable List<Step> history) {

    public record Offer(
            String providerName,
            String programmeName,
            @Nullable Instant respondBy,
            @Nullable String ring) {}

    public record FirstContact(
            Instant dueBy, boolean overdue, @Nullable Instant contactedAt) {}

    /** Police ask that nobody contacts the person, and look at it again then. */
    public record ContactPaused(Instant reviewBy) {}

    /** {@code organisationName} is whose step it was; null when it concerns everybody. */
    public record Step(
            Instant at,
            ReferralStatus status,
            String what,
            @Nullable String organisationName,
            @Nullable String programmeName,
            @Nullable String toOrganisationName) {}

    public List<Step> steps() {
        return Objects.requireNonNullElse(history, List.of());
    }
}
