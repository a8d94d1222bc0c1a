package uk.reachable.incident.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.relations.Seen;
import uk.reachable.platform.security.Actor;

/** Says who a person is, to whoever may know. */
@RestController
@Tag(name = "People")
class PersonController {

    private final PersonReader reader;

    PersonController(PersonReader reader) {
        this.reader = reader;
    }

    @Operation(operationId = "readPerson")
    @GetMapping("/api/people/{personId}")
    ResponseEntity<PersonView> person(
            Actor actor,
            @PathVariable String personId,
            @Parameter(
                            description =
                                    "What the caller has seen happen, as accept or handover answered it: waits up to 2 s"
                                            + " until that is known here, too",
                            example = "0193d5a0-7c20-71c3-a5b6-7c8d9e0f1a2b:4",
                            schema = @Schema(type = "string", pattern = "^.+:\\d+$"))
                    @RequestParam(required = false)
                    @Nullable
                    String seen) {
        PersonView view = reader.read(actor, personId, seen == null ? null : Seen.parse(seen));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }
}
