package uk.reachable.incident.response;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Shows how the response to an incident stands. */
@RestController
class ResponseController {

    private final ResponseReader reader;

    ResponseController(ResponseReader reader) {
        this.reader = reader;
    }

    @GetMapping({"/api/incidents/{incidentId}", "/api/incidents/{incidentId}/response"})
    Record response(Actor actor, @PathVariable String incidentId) {
        return reader.read(actor, incidentId);
    }
}
