package uk.reachable.referral.handover;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.handover.HandoverDecision.Refusal;

/** How responsibility is passed on: proposed by whoever has it, answered by whoever is to take it. */
@RestController
@Tag(name = "Handovers")
@RequestMapping("/api/referrals/{id}/handovers")
class HandoverController {

    private final HandoverHandler handler;

    HandoverController(HandoverHandler handler) {
        this.handler = handler;
    }

    record HandoverRequest(
            @NotBlank String toProgramme, @NotNull HandoverReason reason) {}

    /** A manager may name who will support the person; left out, it is the caseworker who accepts. */
    @Schema(name = "HandoverAcceptance")
    record AcceptRequest(
            @Nullable
            @Pattern(regexp = "[A-Za-z0-9._@-]{2,100}", message = "must be the name that the worker signs in with")
            String worker) {}

    /** How the handover stands; {@code version} is the referral's, to wait for when reading elsewhere. */
    @Schema(name = "HandoverStanding")
    record Standing(String id, HandoverStatus status, long version) {}

    @Operation(operationId = "proposeHandover")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Standing propose(Actor actor, @PathVariable String id, @Valid @RequestBody HandoverRequest request) {
        return standing(handler.propose(actor, id, request.toProgramme(), request.reason()));
    }

    @Operation(operationId = "acceptHandover")
    @PostMapping(value = "/{handoverId}/accept", consumes = MediaType.APPLICATION_JSON_VALUE)
    Standing accept(
            Actor actor,
            @PathVariable String id,
            @PathVariable String handoverId,
            @Valid @RequestBody(required = false) @Nullable AcceptRequest request) {
        return standing(handler.accept(actor, id, handoverId, request == null ? null : request.worker()));
    }

    /** Nothing is sent, whatever type it is said to have: some clients name one for every POST. */
    @Hidden
    @PostMapping(value = "/{handoverId}/accept", consumes = "!" + MediaType.APPLICATION_JSON_VALUE)
    Standing accept(Actor actor, @PathVariable String id, @PathVariable String handoverId) {
        return accept(actor, id, handoverId, null);
    }

    @Operation(operationId = "refuseHandover")
    @PostMapping("/{handoverId}/refuse")
    Standing refuse(Actor actor, @PathVariable String id, @PathVariable String handoverId) {
        return standing(handler.refuse(actor, id, handoverId));
    }

    private static Standing standing(HandoverDecision decision) {
        return switch (decision) {
            case HandoverDecision.Applied(var referral, var handover, var events) ->
                new Standing(handover.facts().id(), handover.status(), referral.version());
            case HandoverDecision.NothingToDo(var referral, var handover) ->
                new Standing(handover.facts().id(), handover.status(), referral.version());
            case HandoverDecision.Refused(var reason) -> throw problem(reason);
        };
    }

    private static RuntimeException problem(Refusal reason) {
        return switch (reason) {
            case OWN_ORGANISATION ->
                Problems.invalid(
                        "toProgramme", "is a programme of your own organisation: choose one of another provider");
            case REFERRAL_NOT_ACCEPTED ->
                Problems.conflict("Nobody has accepted this referral yet. It can be handed over once somebody has.");
            case CONTACT_PAUSED ->
                Problems.conflict(
                        "Police ask that this person is not contacted yet, so nobody new is asked. Wait until it is"
                                + " lifted, or ring the duty desk: the police lead can lift it.");
            case ANOTHER_IS_OPEN ->
                Problems.conflict("Another handover of this referral is open. Wait until it is answered.");
            case NO_PLACE_YET ->
                Problems.conflict("A place is still being sought. Try again when your inbox shows the handover.");
            case ENDED -> Problems.conflict("This handover is over. Read the referral to see who is responsible.");
        };
    }
}
