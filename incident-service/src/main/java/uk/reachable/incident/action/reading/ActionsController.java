package uk.reachable.incident.action.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Shows what is to be done. */
@RestController
@Tag(name = "Actions")
class ActionsController {

    private final ActionReader reader;

    ActionsController(ActionReader reader) {
        this.reader = reader;
    }

    @Operation(operationId = "listActions")
    @GetMapping("/api/actions")
    ResponseEntity<ActionList> actions(
            Actor actor,
            @Parameter(description = "Those of the caller's organisation; false: for the desk, all of the region")
                    @RequestParam(defaultValue = "true")
                    boolean mine) {
        return unkept(mine ? reader.ownedBy(actor) : reader.ofRegion(actor));
    }

    @Operation(operationId = "listActionsOfIncident")
    @GetMapping("/api/incidents/{incidentId}/actions")
    ResponseEntity<ActionList> ofIncident(Actor actor, @PathVariable String incidentId) {
        return unkept(reader.ofIncident(actor, incidentId));
    }

    private static ResponseEntity<ActionList> unkept(ActionList list) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(list);
    }
}
