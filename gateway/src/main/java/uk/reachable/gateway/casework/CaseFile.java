package uk.reachable.gateway.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;

/**
 * A referral as referral-service shows it to the reader; what is not theirs is left out.
 *
 * @param offer the offer that is open, or the support that was taken on, while it is the reader's business
 */
public record CaseFile(
        String id,
        long version,
        ReferralStatus status,
        String incidentId,
        String incidentReference,
        @Nullable String personId,
        SubjectKind subject,
        Need need,
        AgeBand ageBand,
        String localAuthority,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable Instant expectedRelease,
        @Nullable Offer offer,
        @Nullable String responsibleOrganisationName,
        @Nullable Lead leadProfessional,
        @Nullable FirstContact firstContact,
        List<Contact> contacts,
        List<Handover> handovers,
        List<Step> history,
        @Nullable ContactPaused contactPaused) {

    /** @param respondBy while it is not answered; {@code worker} is whose case it is after that */
    public record Offer(
            String provider,
            String programme,
            String programmeName,
            @Nullable Instant respondBy,
            @Nullable Instant onShiftFrom,
            @Nullable String ring,
            @Nullable String worker) {}

    /** Until when the person is seen, and when they were. */
    public record FirstContact(
            Instant dueBy, boolean overdue, @Nullable Instant contactedAt) {}

    /** One attempt to reach the person, and what they said. */
    public record Contact(
            Instant contactedAt,
            ContactAnswer answer,
            @Nullable LocalDate askAgainOn,
            String organisationName) {}

    public record Handover(
            String id,
            String status,
            String fromOrganisationName,
            String toOrganisationName,
            String toProgrammeName,
            @Nullable Instant respondBy) {}

    public record Lead(String kind, String organisation) {}

    /** Police ask that nobody contacts the person, and look at it again by then. */
    public record ContactPaused(Instant reviewBy) {}

    public record Step(
            Instant at,
            String what,
            @Nullable String organisationName,
            @Nullable String programmeName,
            @Nullable String toOrganisationName,
            @Nullable String worker,
            @Nullable String actedBy) {}

    public boolean ofChild() {
        return ageBand == AgeBand.UNDER_18;
    }

    /** Whether the reader's organisation is asked, and has not answered. */
    public boolean isAsked() {
        return status == ReferralStatus.OFFERED && offer != null;
    }

    /** Whether it is asked in either way: by an offer, or by a handover. */
    public boolean isToBeAnswered() {
        return isAsked() || askedToTakeOver() != null;
    }

    /** Whether the reader's organisation gives the support. */
    public boolean isHeld() {
        return status == ReferralStatus.ACCEPTED && offer != null;
    }

    /** Whether it is being handed over to somebody. */
    public boolean isBeingHandedOver() {
        return handovers.stream()
                .anyMatch(one -> one.status().equals("PROPOSED") || one.status().equals("OFFERED"));
    }

    /** The handover that the reader's organisation is asked to accept; whoever gives the support has proposed it. */
    public @Nullable Handover askedToTakeOver() {
        return isHeld()
                ? null
                : handovers.stream()
                        .filter(one -> one.status().equals("OFFERED"))
                        .findFirst()
                        .orElse(null);
    }
}
