package uk.reachable.referral.reroute;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.answer.LateAnswer;
import uk.reachable.referral.answer.ReferralStanding;

/** How people lead the search another way than it would go by itself. */
@RestController
@Tag(name = "Duty desk")
@ApiResponse(responseCode = "200", description = "Done, now or before", useReturnTypeSchema = true)
@ApiResponse(
        responseCode = "409",
        description = "Not possible as the referral stands, which it tells; or a key in flight, which has none of it",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = LateAnswer.class)))
@RequestMapping("/api/referrals/{id}")
class RerouteController {

    private final RerouteHandler handler;

    RerouteController(RerouteHandler handler) {
        this.handler = handler;
    }

    record ChoiceRequest(
            @NotBlank String programme, @NotNull OverrideReason reason) {}

    @Operation(operationId = "confirmReoffer")
    @PostMapping("/confirm-reoffer")
    ReferralStanding confirm(Actor actor, @PathVariable String id) {
        return ReferralStanding.of(handler.confirm(actor, id));
    }

    @Operation(operationId = "chooseProgramme")
    @PostMapping("/offer")
    ReferralStanding choose(Actor actor, @PathVariable String id, @Valid @RequestBody ChoiceRequest request) {
        return ReferralStanding.of(handler.choose(actor, id, request.programme(), request.reason()));
    }

    @Operation(operationId = "releaseReferral")
    @PostMapping("/release")
    ReferralStanding release(Actor actor, @PathVariable String id) {
        return ReferralStanding.of(handler.release(actor, id));
    }
}
