package uk.reachable.referral.offer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Referral;

/** How a provider answers its offer. */
@RestController
@Tag(name = "Offers")
@ApiResponse(responseCode = "200", description = "Answered, now or before", useReturnTypeSchema = true)
@ApiResponse(
        responseCode = "409",
        description = "Too late or not possible: the referral as it stands; or a key in flight, which has none of it",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = LateAnswer.class)))
@RequestMapping("/api/referrals/{id}")
class OfferController {

    private final OfferHandler handler;

    OfferController(OfferHandler handler) {
        this.handler = handler;
    }

    /** How the referral stands after the answer; {@code version} is what to wait for when reading elsewhere. */
    @Schema(name = "ReferralStanding")
    record Standing(ReferralStatus status, long version) {}

    record DeclineRequest(@NotNull DeclineReason reason) {}

    @Operation(operationId = "acceptOffer")
    @PostMapping("/accept")
    Standing accept(Actor actor, @PathVariable String id) {
        return standing(handler.accept(actor, id));
    }

    @Operation(operationId = "declineOffer")
    @PostMapping("/decline")
    Standing decline(Actor actor, @PathVariable String id, @Valid @RequestBody DeclineRequest request) {
        return standing(handler.decline(actor, id, request.reason()));
    }

    private static Standing standing(Decision decision) {
        return switch (decision) {
            case Decision.Applied applied -> standing(applied.referral());
            case Decision.NothingToDo nothing -> standing(nothing.referral());
            case Decision.Refused refused -> throw conflict(refused);
        };
    }

    private static Standing standing(Referral referral) {
        return new Standing(referral.status(), referral.version());
    }

    private static ProblemException conflict(Decision.Refused refused) {
        Referral referral = refused.referral();
        return Problems.conflict(
                explanation(refused.reason()),
                Map.of("referralStatus", referral.status(), "version", referral.version()));
    }

    private static String explanation(Refusal reason) {
        return switch (reason) {
            case NEVER_OFFERED -> "Your organisation has no offer for this referral. Ask the duty officer.";
            case ALREADY_ACCEPTED ->
                "Your organisation accepted this referral. To pass it on, propose a handover to another programme.";
            case ALREADY_DECLINED ->
                "Your organisation declined this referral and it moved on. To take it after all, ask the duty officer.";
            case CLOCK_RAN_OUT ->
                "The time to answer ran out and the referral moved on. To take it after all, ask the duty officer.";
            case HANDED_OVER -> "Your organisation handed this referral over. The new organisation is responsible.";
        };
    }
}
