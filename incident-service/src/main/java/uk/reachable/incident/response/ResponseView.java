package uk.reachable.incident.response;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.links.LinkedIncident;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.progress.HandoverLine;
import uk.reachable.incident.purpose.Purpose;
import uk.reachable.incident.purpose.PurposeState;
import uk.reachable.incident.safeguarding.pause.ContactPausedPart;
import uk.reachable.incident.safeguarding.question.SafeguardingAnswer;
import uk.reachable.incident.todo.ToDo;

/** The whole response to an incident, for the region's desk. */
record ResponseView(
        IncidentPart incident,
        @Nullable MeetingPart meeting,
        List<PurposePart> purposes,
        List<PersonPart> people,
        List<ReferralPart> referrals,
        List<ToDo> todos,
        List<DuplicatePart> duplicates,
        List<LinkedIncident> links) {

    /** The incident in codes, with the name of its area. */
    record IncidentPart(
            String id,
            String reference,
            Category category,
            Severity severity,
            String localAuthority,
            @Nullable String localAuthorityName,
            IncidentStatus status,
            Instant loggedAt,
            long version,
            @Nullable String mergedInto) {}

    /** An incident that was merged into this one, whose people and referrals are shown here. */
    record DuplicatePart(String id, String reference) {}

    /** The meeting, why it was called and who is invited. */
    record MeetingPart(
            String id,
            MeetingStatus status,
            Instant dueBy,
            String rule,
            String because,
            List<InvitedPart> invited,
            @Nullable Instant startsAt) {}

    /** An invited organisation. */
    record InvitedPart(String organisation, @Nullable String name) {}

    /** One of the five purposes, met or not. */
    record PurposePart(Purpose purpose, PurposeState state) {}

    /** A person: where they are, not who they are. */
    record PersonPart(
            String id,
            PersonRole role,
            AgeBand ageBand,
            @Nullable Setting setting,
            @Nullable String site,
            @Nullable String siteName,
            String homeLocalAuthority,
            @Nullable String homeLocalAuthorityName,
            @Nullable Instant expectedRelease,
            @Nullable ContactPausedPart contactPaused,
            List<QuestionPart> safeguarding) {}

    /** Whether those were told who protect the person; {@code answer} is null while nobody has said. */
    record QuestionPart(
            SafeguardingQuestion question,
            Instant dueBy,
            @Nullable SafeguardingAnswer answer) {}

    /** A referral; programme and provider are those of the open or accepted offer. */
    record ReferralPart(
            String id,
            String personId,
            Need need,
            ReferralStatus status,
            @Nullable String programme,
            @Nullable String programmeName,
            @Nullable String provider,
            @Nullable String providerName,
            @Nullable Instant respondBy,
            @Nullable Instant onShiftFrom,
            @Nullable String ring,
            @Nullable Instant notifiedAt,
            @Nullable Instant dutyDueBy,
            String responsibleOrganisation,
            @Nullable String responsibleOrganisationName,
            List<HandoverPart> handovers) {}

    /** A handover of a referral. */
    record HandoverPart(
            String id,
            HandoverLine.Status status,
            String toOrganisation,
            @Nullable String toOrganisationName,
            String toProgramme,
            @Nullable String toProgrammeName,
            @Nullable Instant respondBy) {}
}
