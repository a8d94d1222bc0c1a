package uk.reachable.referral.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import uk.reachable.referral.handover.HandoverStatus;
import uk.reachable.referral.lead.LeadKind;

/** One referral as one reader may see it; fields that its state does not have are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseFile(
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
        @Nullable OfferView offer,
        @Nullable Instant waitingSince,
        @Nullable Instant dutyDueBy,
        @Nullable String responsibleOrganisation,
        @Nullable String responsibleOrganisationName,
        @Nullable LeadView leadProfessional,
        @Nullable FirstContactView firstContact,
        List<ContactView> contacts,
        List<HandoverView> handovers,
        @Nullable JourneyView journey,
        List<Step> history,
        @Nullable ContactPausedView contactPaused) {

    CaseFile {
        contacts = List.copyOf(contacts);
        handovers = List.copyOf(handovers);
        history = List.copyOf(history);
    }

    /**
     * The offer or placement that stands; {@code respondBy} only while it is not answered, {@code worker} after that.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfferView(
            String id,
            String provider,
            String providerName,
            String programme,
            String programmeName,
            @Nullable Instant respondBy,
            @Nullable Instant onShiftFrom,
            @Nullable String ring,
            @Nullable String worker) {}

    /** Police ask that the person is not contacted yet, and look at it again by then. */
    record ContactPausedView(Instant reviewBy) {}

    /** Who leads for the person beside this support; responsible for the support is somebody else. */
    record LeadView(LeadKind kind, String organisation, Instant recordedAt) {}

    /** Whether whoever holds the referral has seen the person; {@code overdue} once that was told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FirstContactView(
            Instant dueBy, boolean overdue, @Nullable Instant contactedAt) {}

    /**
     * One attempt to reach the person, and what they answered; {@code organisation} asks again on {@code askAgainOn}.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactView(
            Instant contactedAt,
            ContactAnswer answer,
            @Nullable LocalDate askAgainOn,
            String organisation,
            String organisationName) {}

    /** A handover that the reader takes part in or oversees. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandoverView(
            String id,
            HandoverStatus status,
            String fromOrganisation,
            String fromOrganisationName,
            String toOrganisation,
            String toOrganisationName,
            String toProgramme,
            String toProgrammeName,
            @Nullable Instant respondBy) {}

    /** One step of the history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            Instant at,
            ReferralStatus status,
            String what,
            long version,
            @Nullable String organisation,
            @Nullable String organisationName,
            @Nullable String programme,
            @Nullable String programmeName,
            @Nullable String toOrganisation,
            @Nullable String toOrganisationName,
            @Nullable String toProgramme,
            @Nullable String toProgrammeName,
            @Nullable String reason,
            @Nullable String worker,
            @Nullable String actedBy) {}
}
