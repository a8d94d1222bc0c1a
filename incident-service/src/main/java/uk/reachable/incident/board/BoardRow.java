package uk.reachable.incident.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.meeting.MeetingStatus;

/**
 * One incident on the board; never a need, programme, provider or person, which beside a single incident say too much.
 */
public record BoardRow(
        String incidentId,
        String reference,
        Category category,
        Severity severity,
        String localAuthority,
        @Nullable String localAuthorityName,
        IncidentStatus status,
        Instant loggedAt,
        @Nullable MeetingState meeting,
        Map<ReferralStatus, Integer> referralCounts,
        int overdueActions,

        @Schema(description = "The neighbourhood policing unit, where the region supplies a lookup") @Nullable
        String npu,

        @Nullable String npuName) {

    /** The meeting of the incident and its clock: when it is to be convened by, then when it begins. */
    @Schema(name = "BoardMeeting")
    public record MeetingState(
            String id,
            MeetingStatus status,
            Instant dueBy,
            @Nullable Instant startsAt) {}

    BoardRow with(Map<ReferralStatus, Integer> counts) {
        return new BoardRow(
                incidentId,
                reference,
                category,
                severity,
                localAuthority,
                localAuthorityName,
                status,
                loggedAt,
                meeting,
                counts,
                overdueActions,
                npu,
                npuName);
    }
}
