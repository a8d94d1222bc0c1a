package uk.reachable.incident.convening.invitation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.convening.steps.MeetingStanding;
import uk.reachable.platform.security.Actor;

/** Who is to come to a meeting, who came, and what else it is about. */
@RestController
@Tag(name = "Meetings")
@RequestMapping("/api/meetings/{meetingId}")
class InvitationController {

    private final InvitationHandler invitations;
    private final SharingHandler sharing;

    InvitationController(InvitationHandler invitations, SharingHandler sharing) {
        this.invitations = invitations;
        this.sharing = sharing;
    }

    record AttendanceRequest(
            @NotNull(message = "is required") String organisation,
            @NotNull(message = "is required") Attendance attendance) {}

    record ShareMeetingRequest(
            @NotNull(message = "is required") String incidentId) {}

    @Operation(operationId = "invitePartners")
    @PostMapping("/invitations")
    MeetingStanding invite(
            Actor actor, @PathVariable String meetingId, @Valid @RequestBody InvitePartnersRequest request) {
        return invitations.invite(actor, meetingId, request);
    }

    @Operation(operationId = "recordAttendance")
    @PostMapping("/attendance")
    MeetingStanding attendance(
            Actor actor, @PathVariable String meetingId, @Valid @RequestBody AttendanceRequest request) {
        return invitations.attendance(actor, meetingId, request.organisation(), request.attendance());
    }

    @Operation(operationId = "shareMeeting")
    @PostMapping("/incidents")
    MeetingStanding share(
            Actor actor, @PathVariable String meetingId, @Valid @RequestBody ShareMeetingRequest request) {
        return sharing.share(actor, meetingId, request.incidentId());
    }
}
