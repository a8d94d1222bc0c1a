package uk.reachable.incident.convening.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.convening.invitation.Attendance;
import uk.reachable.incident.meeting.MeetingStatus;

/**
 * A meeting; for those who are invited without case content: no rule, no reason why it was called, no category and no
 * severity of its incidents.
 */
record MeetingView(
        String id,
        long version,
        MeetingStatus status,
        String region,
        String policeLead,
        Instant dueBy,
        @Nullable Instant startsAt,
        @Nullable String chair,
        @Nullable String chairName,
        @Nullable String place,
        @Nullable Instant heldAt,
        @Nullable Instant concludedAt,
        @Nullable MeetingCancelReason cancelReason,
        @Nullable String rule,
        @Nullable String because,
        List<MeetingIncident> incidents,
        List<InvitedPartner> invited) {

    /** An incident that is dealt with in the meeting. */
    record MeetingIncident(
            String id,
            String reference,
            String localAuthority,
            @Nullable String localAuthorityName,
            @Nullable Category category,
            @Nullable Severity severity) {}

    /** An organisation that is to come; no attendance while it has said nothing. */
    record InvitedPartner(
            String organisation,
            @Nullable String name,
            @Nullable Attendance attendance) {}

    /** Never says where it is. */
    @Override
    public String toString() {
        return "MeetingView[" + id + " " + status + "]";
    }
}
