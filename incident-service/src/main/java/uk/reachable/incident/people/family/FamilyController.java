package uk.reachable.incident.people.family;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Takes relations between people; answers with ids only. */
@RestController
@Tag(name = "People")
@RequestMapping("/api/people/{personId}/relations")
class FamilyController {

    private final FamilyHandler handler;

    FamilyController(FamilyHandler handler) {
        this.handler = handler;
    }

    /** A relation that was recorded, ended, or spoken of. */
    record RelationId(String id) {}

    @Operation(operationId = "relatePeople")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RelationId relate(Actor actor, @PathVariable String personId, @RequestBody @Valid RelationRequest request) {
        return new RelationId(handler.relate(actor, personId, request));
    }

    @Operation(operationId = "recordSpokenTo")
    @PostMapping("/{relationId}/spoken-to")
    RelationId spokenTo(
            Actor actor,
            @PathVariable String personId,
            @PathVariable String relationId,
            @RequestBody @Valid SpokenToRequest request) {
        handler.recordSpokenTo(actor, personId, relationId, request);
        return new RelationId(relationId);
    }

    @Operation(operationId = "endRelation")
    @PostMapping("/{relationId}/remove")
    RelationId end(Actor actor, @PathVariable String personId, @PathVariable String relationId) {
        handler.end(actor, personId, relationId);
        return new RelationId(relationId);
    }
}
