package uk.reachable.referral.journey.course;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.platform.security.Actor;

/** How the way home of a young person is planned, and confirmed leg by leg by those who sign in. */
@RestController
@Tag(name = "Journeys")
@RequestMapping("/api/referrals/{id}/journey")
class JourneyController {

    private final JourneyHandler handler;
    private final ConfirmLegHandler confirming;

    JourneyController(JourneyHandler handler, ConfirmLegHandler confirming) {
        this.handler = handler;
        this.confirming = confirming;
    }

    @Operation(operationId = "planJourney")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    JourneyStanding plan(Actor actor, @PathVariable String id, @Valid @RequestBody PlanRequest request) {
        return JourneyStanding.of(handler.plan(actor, id, request));
    }

    @Operation(operationId = "confirmLeg")
    @PostMapping("/legs/{leg}/confirm")
    JourneyStanding confirm(Actor actor, @PathVariable String id, @PathVariable JourneyLeg leg) {
        return confirming.confirm(actor, id, leg);
    }

    @Operation(operationId = "recordCall")
    @PostMapping("/legs/{leg}/phone")
    JourneyStanding phone(
            Actor actor, @PathVariable String id, @PathVariable JourneyLeg leg, @Valid @RequestBody PhoneRequest call) {
        return JourneyStanding.of(handler.phone(actor, id, leg, call));
    }
}
