package uk.reachable.referral.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.answer.LateAnswer;
import uk.reachable.referral.answer.ReferralStanding;

/** How the duty desk withdraws, reopens and corrects a referral, and how it is told that the person left. */
@RestController
@Tag(name = "Duty desk")
@ApiResponse(responseCode = "200", description = "Done, now or before", useReturnTypeSchema = true)
@ApiResponse(
        responseCode = "409",
        description = "Not possible any more: the referral as it stands; or a key in flight, which has none of it",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = LateAnswer.class)))
@RequestMapping("/api/referrals/{id}")
class DeskController {

    private final DeskHandler handler;
    private final FollowUpHandler followUps;

    DeskController(DeskHandler handler, FollowUpHandler followUps) {
        this.handler = handler;
        this.followUps = followUps;
    }

    record WithdrawRequest(@NotNull WithdrawalReason reason) {}

    /** Left out means no. */
    record ReopenRequest(@Nullable Boolean everybodyAgain) {}

    @Operation(operationId = "withdrawReferral")
    @PostMapping("/withdraw")
    ReferralStanding withdraw(Actor actor, @PathVariable String id, @Valid @RequestBody WithdrawRequest request) {
        return ReferralStanding.of(handler.withdraw(actor, id, request.reason()));
    }

    @Operation(operationId = "reopenReferral")
    @PostMapping("/reopen")
    ReferralStanding reopen(Actor actor, @PathVariable String id, @Valid @RequestBody ReopenRequest request) {
        return ReferralStanding.of(handler.reopen(actor, id, Boolean.TRUE.equals(request.everybodyAgain())));
    }

    @Operation(operationId = "amendReferral")
    @PostMapping("/amend")
    ReferralStanding amend(Actor actor, @PathVariable String id, @Valid @RequestBody AmendRequest request) {
        return ReferralStanding.of(handler.amend(actor, id, request));
    }

    @Operation(operationId = "recordLeftBeforeContact")
    @PostMapping("/left-before-contact")
    ReferralStanding leftBeforeContact(Actor actor, @PathVariable String id) {
        return ReferralStanding.of(followUps.leftBeforeContact(actor, id));
    }
}
