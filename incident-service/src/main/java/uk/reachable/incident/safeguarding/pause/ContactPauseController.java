package uk.reachable.incident.safeguarding.pause;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.safeguarding.pause.ContactPauseReader.PausedPerson;
import uk.reachable.platform.security.Actor;

/** Where police, or the desk on their word, ask that a person is not contacted yet. */
@RestController
@Tag(name = "Safeguarding")
class ContactPauseController {

    private final ContactPauseHandler handler;
    private final ContactPauseReader reader;

    ContactPauseController(ContactPauseHandler handler, ContactPauseReader reader) {
        this.handler = handler;
        this.reader = reader;
    }

    /** Whether the person is paused now, and until when police look at it again. */
    record PauseStanding(
            String personId, boolean paused, @Nullable Instant reviewBy) {}

    @Operation(operationId = "pauseContact")
    @PostMapping("/api/people/{personId}/contact-pause")
    PauseStanding pause(Actor actor, @PathVariable String personId, @Valid @RequestBody PauseRequest request) {
        ContactPause pause = handler.pause(actor, personId, request);
        return new PauseStanding(personId, true, pause.reviewBy());
    }

    @Operation(operationId = "allowContact")
    @PostMapping("/api/people/{personId}/contact-pause/lift")
    PauseStanding lift(Actor actor, @PathVariable String personId, @Valid @RequestBody LiftRequest request) {
        handler.lift(actor, personId, request);
        return new PauseStanding(personId, false, null);
    }

    @Operation(operationId = "listContactPauses")
    @GetMapping("/api/incidents/{incidentId}/contact-pauses")
    ResponseEntity<List<PausedPerson>> ofIncident(Actor actor, @PathVariable String incidentId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reader.ofIncident(actor, incidentId));
    }
}
