package uk.reachable.incident.logging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.access.CaseRules;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.logging.request.LogIncidentRequest;
import uk.reachable.platform.security.Actor;

/** Takes incidents from the duty desk, and from navigators in their areas. */
@RestController
@Tag(name = "Incidents")
@RequestMapping("/api/incidents")
class IncidentController {

    private static final Set<Relation> IN_ONES_OWN = Set.of(Relation.OF_THE_REGION, Relation.IN_THEIR_AREAS);

    private final LogIncidentHandler handler;

    IncidentController(LogIncidentHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "logIncident")
    @ApiResponse(
            responseCode = "201",
            description = "Logged, with what follows from it",
            headers = @Header(name = "Location", description = "Where the response to it can be read"))
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ResponseEntity<IncidentAnswer> log(Actor actor, @RequestBody @Valid LogIncidentRequest request) {
        var verdict = IncidentRules.TABLE.decide(CaseRules.LOG, actor, IN_ONES_OWN);
        verdict.access().orThrow();
        if (!verdict.by(Relation.OF_THE_REGION)) {
            OwnAreas.require(actor, request.localAuthority());
        }
        IncidentAnswer answer = handler.log(request, actor);
        return ResponseEntity.created(URI.create("/api/incidents/" + answer.id()))
                .body(answer);
    }
}
