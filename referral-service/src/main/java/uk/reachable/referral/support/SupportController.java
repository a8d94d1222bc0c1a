package uk.reachable.referral.support;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.answer.LateAnswer;
import uk.reachable.referral.answer.ReferralStanding;

/** How the holder of a referral tells of contacts and sessions, and ends the support. */
@RestController
@Tag(name = "Support")
@ApiResponse(
        responseCode = "409",
        description = "Not possible as the referral stands, which it tells; or a key in flight, which has none of it",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = LateAnswer.class)))
@RequestMapping("/api/referrals/{id}")
class SupportController {

    private final SupportHandler handler;

    SupportController(SupportHandler handler) {
        this.handler = handler;
    }

    record CompleteRequest(@NotNull SupportOutcome outcome) {}

    record EndEarlyRequest(@NotNull EarlyEndReason reason) {}

    /** A session under its id, and how the referral stands. */
    record RecordedSession(String id, ReferralStatus status, long version) {}

    @Operation(operationId = "recordContact")
    @ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
    @PostMapping("/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    ReferralStanding recordContact(Actor actor, @PathVariable String id, @Valid @RequestBody ContactRequest request) {
        return ReferralStanding.of(handler.recordContact(actor, id, request));
    }

    @Operation(operationId = "recordSession")
    @ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    RecordedSession recordSession(Actor actor, @PathVariable String id, @Valid @RequestBody SessionRequest request) {
        String sessionId = UUID.randomUUID().toString();
        ReferralStanding after = ReferralStanding.of(handler.recordSession(actor, id, sessionId, request.heldOn()));
        return new RecordedSession(sessionId, after.status(), after.version());
    }

    @Operation(operationId = "completeSupport")
    @ApiResponse(responseCode = "200", description = "Ended, now or before", useReturnTypeSchema = true)
    @PostMapping("/complete")
    ReferralStanding complete(Actor actor, @PathVariable String id, @Valid @RequestBody CompleteRequest request) {
        return ReferralStanding.of(handler.complete(actor, id, request.outcome()));
    }

    @Operation(operationId = "endSupportEarly")
    @ApiResponse(responseCode = "200", description = "Ended, now or before", useReturnTypeSchema = true)
    @PostMapping("/end-early")
    ReferralStanding endEarly(Actor actor, @PathVariable String id, @Valid @RequestBody EndEarlyRequest request) {
        return ReferralStanding.of(handler.endEarly(actor, id, request.reason()));
    }
}
