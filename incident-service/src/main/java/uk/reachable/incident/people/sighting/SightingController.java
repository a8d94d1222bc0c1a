package uk.reachable.incident.people.sighting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Shows the auditor and the privacy officer who read or changed what is known of a person. */
@RestController
@Tag(name = "Audit and erasure")
class SightingController {

    private final SightingReader reader;

    SightingController(SightingReader reader) {
        this.reader = reader;
    }

    /** Part of the list, newest first; {@code next} asks for what follows, and is left out with the last part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SightingList(
            PersonOfIncident person,
            List<SightingView> items,
            @Nullable String next) {}

    @Operation(operationId = "findPeople")
    @GetMapping("/api/people")
    ResponseEntity<List<PersonOfIncident>> people(
            Actor actor,
            @Parameter(
                            description = "Required: the incident's",
                            example = "WM-2026-000042",
                            schema = @Schema(type = "string", pattern = "^\\S+$"))
                    @RequestParam(required = false)
                    @Nullable
                    String reference) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reader.people(actor, reference));
    }

    @Operation(operationId = "listSightings")
    @GetMapping("/api/people/{personId}/sightings")
    ResponseEntity<SightingList> sightings(
            Actor actor,
            @PathVariable String personId,
            @Parameter(
                            description = "The next of the part before",
                            schema = @Schema(type = "string", pattern = "^\\d+$"))
                    @RequestParam(required = false)
                    @Nullable
                    String next) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reader.of(actor, personId, next));
    }
}
