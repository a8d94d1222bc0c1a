package uk.reachable.intervention.explanation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.safeguards.DecisionReason;
import uk.reachable.intervention.safeguards.Decisions.Decision;
import uk.reachable.platform.security.Actor;

/** Where a manager decides that a programme may be asked although everybody at work there is ruled out. */
@RestController
@Tag(name = "Safeguards")
class DecisionController {
    private final DecisionHandler handler;

    DecisionController(DecisionHandler handler) {
        this.handler = handler;
    }

    record DecisionRequest(
            @NotBlank String programme, @NotNull DecisionReason reason) {}

    /** What was decided, when and by whom. */
    record DecisionView(String programme, DecisionReason reason, String decidedBy, Instant decidedAt) {

        static DecisionView of(Decision decision) {
            return new DecisionView(
                    decision.programme(), decision.reason(), decision.decidedBy(), decision.decidedAt());
        }
    }

    @Operation(operationId = "decideMatching")
    @PostMapping("/api/matching/{referralId}/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    DecisionView decide(Actor actor, @PathVariable String referralId, @Valid @RequestBody DecisionRequest request) {
        return DecisionView.of(handler.decide(actor, referralId, request.programme(), request.reason()));
    }
}
