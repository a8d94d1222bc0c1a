package uk.reachable.incident.people.emergency;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Gives emergency access to an identity, and lets the privacy officer review it. */
@RestController
@Tag(name = "Emergency access")
class EmergencyAccessController {

    private final TakeEmergencyAccessHandler taking;
    private final ReviewHandler reviewing;

    EmergencyAccessController(TakeEmergencyAccessHandler taking, ReviewHandler reviewing) {
        this.taking = taking;
        this.reviewing = reviewing;
    }

    /** Emergency access, and until when it lasts. */
    record TakenAccess(String id, Instant until) {}

    /** An emergency access that was reviewed. */
    record ReviewedAccess(String id, Finding finding) {}

    @Operation(operationId = "takeEmergencyAccess")
    @PostMapping("/api/people/{personId}/emergency-access")
    @ResponseStatus(HttpStatus.CREATED)
    TakenAccess take(Actor actor, @PathVariable String personId, @RequestBody @Valid EmergencyAccessRequest request) {
        EmergencyAccess access = taking.take(actor, personId, request);
        return new TakenAccess(access.id(), access.until());
    }

    @Operation(operationId = "listEmergencyAccesses")
    @GetMapping("/api/emergency-accesses")
    ResponseEntity<List<EmergencyAccessView>> list(Actor actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reviewing.list(actor));
    }

    @Operation(operationId = "reviewEmergencyAccess")
    @PostMapping("/api/emergency-accesses/{accessId}/review")
    ReviewedAccess review(Actor actor, @PathVariable String accessId, @RequestBody @Valid ReviewRequest request) {
        reviewing.review(actor, accessId, request);
        return new ReviewedAccess(accessId, Objects.requireNonNull(request.finding()));
    }
}
