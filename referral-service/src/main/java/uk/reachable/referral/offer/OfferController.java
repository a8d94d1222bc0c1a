package uk.reachable.referral.offer;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.answer.LateAnswer;
import uk.reachable.referral.answer.ReferralStanding;

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

    record DeclineRequest(@NotNull DeclineReason reason) {}

    /** A manager may name who will support the person; left out, it is the caseworker who accepts. */
    record AcceptRequest(
            @Nullable
            @Pattern(regexp = "[A-Za-z0-9._@-]{2,100}", message = "must be the name that the worker signs in with")
            String worker) {}

    @Operation(operationId = "acceptOffer")
    @PostMapping(value = "/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
    ReferralStanding accept(
            Actor actor,
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable AcceptRequest request) {
        return ReferralStanding.of(handler.accept(actor, id, request == null ? null : request.worker()));
    }

    /** Nothing is sent, whatever type it is said to have: some clients name one for every POST. */
    @Hidden
    @PostMapping(value = "/accept", consumes = "!" + MediaType.APPLICATION_JSON_VALUE)
    ReferralStanding accept(Actor actor, @PathVariable String id) {
        return accept(actor, id, null);
    }

    @Operation(operationId = "declineOffer")
    @PostMapping("/decline")
    ReferralStanding decline(Actor actor, @PathVariable String id, @Valid @RequestBody DeclineRequest request) {
        return ReferralStanding.of(handler.decline(actor, id, request.reason()));
    }
}
