package uk.reachable.intervention.safeguards;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Where the duty desk records who must not meet whom. */
@RestController
@Tag(name = "Safeguards")
@RequestMapping("/api/safeguards")
class SafeguardController {
    private final SafeguardHandler handler;

    SafeguardController(SafeguardHandler handler) {
        this.handler = handler;
    }

    /** A safeguard that is in force no longer. */
    record EndedSafeguard(String id) {}

    @Operation(operationId = "listSafeguards")
    @GetMapping
    List<Safeguard> inForce(Actor actor) {
        return handler.inForce(actor);
    }

    @Operation(operationId = "recordSafeguard")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Safeguard record(Actor actor, @Valid @RequestBody SafeguardRequest request) {
        return handler.record(actor, request);
    }

    @Operation(operationId = "endSafeguard")
    @PostMapping("/{id}/end")
    EndedSafeguard end(Actor actor, @PathVariable String id) {
        handler.end(actor, id);
        return new EndedSafeguard(id);
    }
}
