package uk.reachable.intervention.waiting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.platform.security.Actor;

/** Shows the desk and the managers of a region who of its cases waits for a place. */
@RestController
@Tag(name = "Programmes")
class WaitingController {
    private final WaitingList list;

    WaitingController(WaitingList list) {
        this.list = list;
    }

    @Operation(operationId = "listWaiting")
    @GetMapping("/api/waiting")
    List<WaitingView> waiting(Actor actor) {
        InterventionRules.decide(InterventionRules.WAITING, actor).orThrow();
        return list.ofRegion(actor.region());
    }
}
