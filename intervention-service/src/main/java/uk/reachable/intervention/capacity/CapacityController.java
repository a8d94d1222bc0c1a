package uk.reachable.intervention.capacity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.platform.security.Actor;

/** Shows a region's managers and duty officers how many places are left. */
@RestController
@Tag(name = "Programmes")
class CapacityController {
    private final Shelf shelf;

    CapacityController(Shelf shelf) {
        this.shelf = shelf;
    }

    @Operation(operationId = "listCapacity")
    @GetMapping("/api/capacity")
    List<CapacityView> capacity(Actor actor) {
        InterventionRules.decide(InterventionRules.CAPACITY, actor).orThrow();
        return shelf.ofRegion(actor.region()).stream().map(CapacityView::of).toList();
    }
}
