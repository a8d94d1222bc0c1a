package uk.reachable.incident.convening.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.Need;
import uk.reachable.platform.security.Actor;

/** Refers somebody as a meeting decided, without retyping what is known. */
@RestController
@Tag(name = "Meetings")
class MeetingReferralController {

    private final MeetingReferralHandler handler;

    MeetingReferralController(MeetingReferralHandler handler) {
        this.handler = handler;
    }

    record ReferFromMeetingRequest(
            @NotNull(message = "is required") String personId,
            @NotNull(message = "is required") Need need) {}

    /** The referral, which is sought a place for from now on. */
    record DecidedReferral(String id, String personId, Need need) {}

    @Operation(operationId = "referFromMeeting")
    @PostMapping("/api/meetings/{meetingId}/referrals")
    @ResponseStatus(HttpStatus.CREATED)
    DecidedReferral refer(
            Actor actor, @PathVariable String meetingId, @Valid @RequestBody ReferFromMeetingRequest request) {
        String id = handler.refer(actor, meetingId, request.personId(), request.need());
        return new DecidedReferral(id, request.personId(), request.need());
    }
}
