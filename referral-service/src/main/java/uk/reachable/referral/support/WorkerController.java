package uk.reachable.referral.support;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.answer.LateAnswer;
import uk.reachable.referral.answer.ReferralStanding;

/** How the manager of the holder gives somebody another worker; the provider stays responsible. */
@RestController
@Tag(name = "Support")
class WorkerController {

    private final WorkerHandler handler;

    WorkerController(WorkerHandler handler) {
        this.handler = handler;
    }

    record WorkerRequest(
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9._@-]{2,100}", message = "must be the name that the worker signs in with")
            String worker,

            @NotNull WorkerChangeReason reason) {}

    @Operation(operationId = "changeWorker")
    @ApiResponse(responseCode = "200", description = "Done, now or before", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description =
                    "Not possible as the referral stands, which it tells; or a key in flight, which has none of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = LateAnswer.class)))
    @PostMapping("/api/referrals/{id}/worker")
    ReferralStanding change(Actor actor, @PathVariable String id, @Valid @RequestBody WorkerRequest request) {
        return ReferralStanding.of(handler.change(actor, id, request.worker(), request.reason()));
    }
}
