package uk.reachable.incident.people.exclusion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Keeps the exclusion list of a person. */
@RestController
@Tag(name = "Restricted people")
@RequestMapping("/api/people/{personId}/exclusions")
class ExclusionController {

    private final ExclusionHandler handler;

    ExclusionController(ExclusionHandler handler) {
        this.handler = handler;
    }

    /** An exclusion that was added or ended. */
    record ExclusionId(String id) {}

    @Operation(operationId = "listExclusions")
    @GetMapping
    ResponseEntity<List<ExclusionView>> list(Actor actor, @PathVariable String personId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(handler.list(actor, personId));
    }

    @Operation(operationId = "excludeFromPerson")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ExclusionId exclude(Actor actor, @PathVariable String personId, @RequestBody @Valid ExclusionRequest request) {
        return new ExclusionId(handler.exclude(actor, personId, request));
    }

    @Operation(operationId = "removeExclusion")
    @PostMapping("/{exclusionId}/remove")
    ExclusionId remove(Actor actor, @PathVariable String personId, @PathVariable String exclusionId) {
        handler.remove(actor, personId, exclusionId);
        return new ExclusionId(exclusionId);
    }
}
