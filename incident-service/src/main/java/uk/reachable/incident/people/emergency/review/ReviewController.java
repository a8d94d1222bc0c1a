package uk.reachable.incident.people.emergency.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.people.emergency.Finding;
import uk.reachable.platform.security.Actor;

/** Lists emergency accesses for the privacy officer, who reviews them. */
@RestController
@Tag(name = "Emergency access")
class ReviewController {

    private final ReviewHandler reviewing;

    ReviewController(ReviewHandler reviewing) {
        this.reviewing = reviewing;
    }

    /** An emergency access that was reviewed. */
    record ReviewedAccess(String id, Finding finding) {}

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
