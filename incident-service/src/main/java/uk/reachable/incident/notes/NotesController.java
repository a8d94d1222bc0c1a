package uk.reachable.incident.notes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Shows what was written about an incident, to the region's desk only. */
@RestController
@Tag(name = "Incidents")
class NotesController {

    private final NotesReader reader;

    NotesController(NotesReader reader) {
        this.reader = reader;
    }

    @Operation(operationId = "readNotes")
    @GetMapping("/api/incidents/{incidentId}/notes")
    ResponseEntity<Notes> notes(Actor actor, @PathVariable String incidentId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reader.read(actor, incidentId));
    }
}
