package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What referral-service has written; {@code steps} in the order of their writing. */
public record Referrals(List<Referral> referrals, List<Offer> offers, List<Handover> handovers, List<Step> steps) {

    public record Referral(
            String id,
            String incidentId,
            String region,
            long version,
            String status,
            String responsible,
            String referring,
            @Nullable String offerId,
            @Nullable String placementId,
            @Nullable String programme,
            @Nullable Instant dutyDueBy) {}

    /** {@code outcome} is null while it is open. */
    public record Offer(
            String id,
            String referralId,
            String programme,
            String provider,
            Instant respondBy,
            @Nullable String outcome) {}

    public record Handover(
            String id,
            String referralId,
            String status,
            String fromOrganisation,
            String toOrganisation,
            String toProgramme,
            @Nullable Instant respondBy) {}

    /** A row of a case's history; {@code what} is the event's name. */
    public record Step(String referralId, long version, String what, String status) {}
}
