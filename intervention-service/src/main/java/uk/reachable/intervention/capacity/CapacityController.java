package uk.reachable.intervention.capacity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

/** Shows a region's managers and duty officers how many places are left. */
@RestController
class CapacityController {
    private final JdbcClient jdbc;

    CapacityController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads without locks: what it shows may be taken a moment later, and nothing is decided by it. */
    @GetMapping("/api/capacity")
    List<CapacityView> capacity(Actor actor) {
        access(actor).orThrow();
        return jdbc
                .sql("SELECT content, held, filled FROM programme WHERE region = :region ORDER BY id")
                .param("region", actor.region())
                .query(Ledger::candidate)
                .stream()
                .map(CapacityView::of)
                .toList();
    }

    static Access access(Actor actor) {
        return actor.is(Role.PROGRAMME_MANAGER) || actor.is(Role.DUTY_OFFICER) ? Access.ALLOWED : Access.FORBIDDEN;
    }
}
