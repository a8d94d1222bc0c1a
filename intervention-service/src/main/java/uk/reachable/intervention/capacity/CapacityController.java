package uk.reachable.intervention.capacity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.platform.security.Actor;

/** Shows a region's managers and duty officers how many places are left. */
@RestController
@Tag(name = "Programmes")
class CapacityController {
    private final JdbcClient jdbc;

    CapacityController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads without locks: what it shows may be taken a moment later, and nothing is decided by it. */
    @Operation(operationId = "listCapacity")
    @GetMapping("/api/capacity")
    List<CapacityView> capacity(Actor actor) {
        InterventionRules.decide(InterventionRules.CAPACITY, actor).orThrow();
        return jdbc
                .sql(Ledger.STANDING + "WHERE region = :region ORDER BY id")
                .param("region", actor.region())
                .query(Ledger::candidate)
                .list()
                .stream()
                .map(CapacityView::of)
                .toList();
    }
}
