package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What referral-service has written.
 *
 * @param supports of those who are accepted now
 * @param leads when it was recorded last who leads for the person, by referral
 * @param steps in the order of their writing
 */
public record Referrals(
        List<Referral> referrals,
        List<Support> supports,
        List<Offer> offers,
        List<Handover> handovers,
        Map<String, Instant> leads,
        List<Step> steps) {

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

    /** Whose case it is, and until when the person is seen; {@code told} that it is overdue. */
    public record Support(
            String referralId,
            String provider,
            @Nullable String worker,
            Instant contactDueBy,
            boolean seen,
            boolean told) {}

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
