package uk.reachable.intervention.returns.professionals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.ReturnRules;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.returns.calendar.RegionDays;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Takes down how many professionals a programme trained; a manager of the region does, or the programme's provider. */
@RestController
@Tag(name = "Returns")
class ProfessionalsController {
    private final Programmes programmes;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProfessionalsController(Programmes programmes, JdbcClient jdbc, Clock clock) {
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it was taken down. */
    record ProfessionalsRecorded(String id, String programme, LocalDate heldOn, int people, ProfessionalKind what) {}

    @Operation(operationId = "recordProfessionals")
    @PostMapping("/api/programmes/{id}/professionals")
    @ResponseStatus(HttpStatus.CREATED)
    ProfessionalsRecorded add(Actor actor, @PathVariable String id, @Valid @RequestBody ProfessionalsRequest request) {
        Programme programme = programmes.find(id).orElseThrow(Problems::notFound);
        ReturnRules.decide(ReturnRules.PROFESSIONALS, actor, programme.region(), programme.provider())
                .orThrow();
        Instant now = clock.instant();
        if (request.heldOn().isAfter(RegionDays.of(programme.region(), now))) {
            throw Problems.invalid("heldOn", "is in the future: record it once it was held");
        }
        return insert(actor, programme, request, now);
    }

    private ProfessionalsRecorded insert(Actor actor, Programme programme, ProfessionalsRequest request, Instant now) {
        var recorded = new ProfessionalsRecorded(
                UUID.randomUUID().toString(), programme.id(), request.heldOn(), request.people(), request.what());
        jdbc.sql("""
                        INSERT INTO professional_session (id, programme, held_on, people, what, organisation, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(recorded.id(), recorded.programme(), recorded.heldOn(), recorded.people())
                .params(recorded.what().name(), actor.organisation(), Timestamp.from(now))
                .update();
        return recorded;
    }
}
