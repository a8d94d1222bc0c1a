package uk.reachable.intervention.outreach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.platform.security.Actor;

/** Tells anybody of a region what reaches professionals, schools, communities and young people at large there. */
@RestController
@Tag(name = "Programmes")
class OutreachController {

    @Operation(operationId = "listOutreach")
    @GetMapping("/api/outreach")
    List<OutreachProgramme> outreach(Actor actor) {
        InterventionRules.decide(InterventionRules.OUTREACH, actor).orThrow();
        return Outreach.ofRegion(actor.region());
    }
}
