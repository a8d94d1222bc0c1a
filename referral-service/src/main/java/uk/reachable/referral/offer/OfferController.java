package uk.reachable.referral.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
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
@RequestMapping("/api/referrals/{id}")
class OfferController {

    private final OfferHandler handler;

    OfferController(OfferHandler handler) {
        this.handler = handler;
    }

    /** How the referral stands after the answer; {@code version} is what to wait for when reading elsewhere. */
    record Standing(ReferralStatus status, long version) {}

    record DeclineRequest(@NotNull DeclineReason reason) {}

    @PostMapping("/accept")
    Standing accept(Actor actor, @PathVariable String id) {
        return standing(handler.accept(actor, id));
    }

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
