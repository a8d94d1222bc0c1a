package uk.reachable.incident.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Shows what was done to an incident, to the region's desk only. */
@RestController
@Tag(name = "Course of an incident")
class HistoryController {

    private final HistoryReader reader;

    HistoryController(HistoryReader reader) {
        this.reader = reader;
    }

    @Operation(operationId = "readHistory")
    @GetMapping("/api/incidents/{incidentId}/history")
    ResponseEntity<HistoryView> history(Actor actor, @PathVariable String incidentId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reader.read(actor, incidentId));
    }
}
