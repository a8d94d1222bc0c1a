package uk.reachable.incident.response;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Shows how the response to an incident stands. */
@RestController
@Tag(name = "Incidents")
@ApiResponse(
        responseCode = "200",
        description = "All of it, for whoever logged it without other incidents, or for police tasking the counts only",
        content = @Content(schema = @Schema(anyOf = {ResponseView.class, TaskingView.class})))
class ResponseController {

    private final ResponseReader reader;

    ResponseController(ResponseReader reader) {
        this.reader = reader;
    }

    @Operation(operationId = "readResponse")
    @GetMapping("/api/incidents/{incidentId}/response")
    Record response(Actor actor, @PathVariable String incidentId) {
        return reader.read(actor, incidentId);
    }

    /** The same, at the address that logging answers with. */
    @Operation(operationId = "readIncident")
    @GetMapping("/api/incidents/{incidentId}")
    Record incident(Actor actor, @PathVariable String incidentId) {
        return reader.read(actor, incidentId);
    }
}
