package uk.reachable.referral.journey.course;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.journey.course.LegsToConfirm.LegToConfirm;

/** Shows a police force that signs in here which legs wait for it. */
@RestController
@Tag(name = "Journeys")
class LegsController {

    private final LegsToConfirm legs;

    LegsController(LegsToConfirm legs) {
        this.legs = legs;
    }

    @Operation(operationId = "listLegsToConfirm")
    @GetMapping("/api/referrals/legs-to-confirm")
    List<LegToConfirm> legsToConfirm(Actor actor) {
        return legs.of(actor);
    }
}
