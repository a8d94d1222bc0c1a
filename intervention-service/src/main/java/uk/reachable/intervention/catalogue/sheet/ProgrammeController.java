package uk.reachable.intervention.catalogue.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.platform.security.Actor;

/** Tells anybody of a region what is offered there. */
@RestController
@Tag(name = "Programmes")
class ProgrammeController {
    private final Programmes programmes;

    ProgrammeController(Programmes programmes) {
        this.programmes = programmes;
    }

    @Operation(operationId = "listProgrammes")
    @GetMapping("/api/programmes")
    List<ProgrammeView> programmes(Actor actor) {
        InterventionRules.decide(InterventionRules.PROGRAMMES, actor).orThrow();
        return programmes.ofRegion(actor.region()).stream()
                .map(ProgrammeView::of)
                .toList();
    }
}
