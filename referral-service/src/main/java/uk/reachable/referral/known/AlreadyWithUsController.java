package uk.reachable.referral.known;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.answer.LateAnswer;
import uk.reachable.referral.answer.ReferralStanding;

/** How a provider says that one of its workers supports the person already, or the duty desk says so on its word. */
@RestController
@Tag(name = "Offers")
class AlreadyWithUsController {

    private final AlreadyWithUsHandler handler;

    AlreadyWithUsController(AlreadyWithUsHandler handler) {
        this.handler = handler;
    }

    /** Who supports the person may be left out by the caseworker who does, and by whoever does not know. */
    record AlreadyWithUsRequest(
            @NotBlank String programme,

            @Nullable
            @Pattern(regexp = "[A-Za-z0-9._@-]{2,100}", message = "must be the name that the worker signs in with")
            String worker) {}

    @Operation(operationId = "reportAlreadyWithUs")
    @ApiResponse(
            responseCode = "200",
            description = "A place is being taken: the referral shows within moments whether there was one",
            useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description =
                    "Not possible as the referral stands, which it tells; or a key in flight, which has none of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = LateAnswer.class)))
    @PostMapping("/api/referrals/{id}/already-with-us")
    ReferralStanding report(Actor actor, @PathVariable String id, @Valid @RequestBody AlreadyWithUsRequest request) {
        return ReferralStanding.of(handler.report(actor, id, request.programme(), request.worker()));
    }
}
