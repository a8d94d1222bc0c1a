package uk.reachable.incident.people.emergency;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Gives emergency access to an identity. */
@RestController
@Tag(name = "Emergency access")
class EmergencyAccessController {

    private final TakeEmergencyAccessHandler taking;

    EmergencyAccessController(TakeEmergencyAccessHandler taking) {
        this.taking = taking;
    }

    /** Emergency access, and until when it lasts. */
    record TakenAccess(String id, Instant until) {}

    @Operation(operationId = "takeEmergencyAccess")
    @PostMapping("/api/people/{personId}/emergency-access")
    @ResponseStatus(HttpStatus.CREATED)
    TakenAccess take(Actor actor, @PathVariable String personId, @RequestBody @Valid EmergencyAccessRequest request) {
        EmergencyAccess access = taking.take(actor, personId, request);
        return new TakenAccess(access.id(), access.until());
    }
}
