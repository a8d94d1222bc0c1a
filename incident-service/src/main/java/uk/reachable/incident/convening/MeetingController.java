package uk.reachable.incident.convening;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.incident.convening.steps.MeetingStanding;
import uk.reachable.platform.security.Actor;

/** How police lead and duty desk move a meeting on. */
@RestController
@Tag(name = "Meetings")
class MeetingController {

    private final MeetingHandler handler;
    private final RecordMeetingHandler recording;

    MeetingController(MeetingHandler handler, RecordMeetingHandler recording) {
        this.handler = handler;
        this.recording = recording;
    }

    /** Left out, it was held just now. */
    record HoldMeetingRequest(
            @NotNull(message = "is required") Long version,
            @Nullable Instant heldAt) {}

    record ConcludeMeetingRequest(
            @NotNull(message = "is required") Long version) {}

    record CancelMeetingRequest(
            @NotNull(message = "is required") Long version,
            @NotNull(message = "is required") MeetingCancelReason reason) {}

    @Operation(operationId = "recordMeeting")
    @PostMapping("/api/incidents/{incidentId}/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    MeetingStanding record(
            Actor actor, @PathVariable String incidentId, @Valid @RequestBody RecordMeetingRequest request) {
        return recording.record(actor, incidentId, request);
    }

    @Operation(operationId = "scheduleMeeting")
    @PostMapping("/api/meetings/{meetingId}/schedule")
    MeetingStanding schedule(
            Actor actor, @PathVariable String meetingId, @Valid @RequestBody ScheduleMeetingRequest request) {
        return handler.schedule(actor, meetingId, request);
    }

    @Operation(operationId = "holdMeeting")
    @PostMapping("/api/meetings/{meetingId}/held")
    MeetingStanding hold(Actor actor, @PathVariable String meetingId, @Valid @RequestBody HoldMeetingRequest request) {
        return handler.hold(actor, meetingId, request.version(), request.heldAt());
    }

    @Operation(operationId = "concludeMeeting")
    @PostMapping("/api/meetings/{meetingId}/conclude")
    MeetingStanding conclude(
            Actor actor, @PathVariable String meetingId, @Valid @RequestBody ConcludeMeetingRequest request) {
        return handler.conclude(actor, meetingId, request.version());
    }

    @Operation(operationId = "cancelMeeting")
    @PostMapping("/api/meetings/{meetingId}/cancel")
    MeetingStanding cancel(
            Actor actor, @PathVariable String meetingId, @Valid @RequestBody CancelMeetingRequest request) {
        return handler.cancel(actor, meetingId, request.version(), request.reason());
    }
}
