package uk.reachable.incident.people.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Has a person erased, and says whether they were. */
@RestController
@Tag(name = "Audit and erasure")
@RequestMapping("/api/people/{personId}/erasure")
class ErasureController {

    private final ErasureHandler erasing;

    ErasureController(ErasureHandler erasing) {
        this.erasing = erasing;
    }

    @Operation(operationId = "readErasure")
    @GetMapping
    ErasureView read(Actor actor, @PathVariable String personId) {
        return erasing.read(actor, personId);
    }

    /** Accepted rather than done: the key is destroyed when the order has committed. */
    @Operation(operationId = "erasePerson")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ErasureView erase(Actor actor, @PathVariable String personId, @RequestBody @Valid ErasureRequest request) {
        return erasing.order(actor, personId, request);
    }
}
