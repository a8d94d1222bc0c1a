package uk.reachable.incident.amendment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.course.CourseConflict;
import uk.reachable.platform.security.Actor;

/** How the duty desk corrects what is known of an incident. */
@RestController
@Tag(name = "Course of an incident")
class AmendmentController {

    private final AmendHandler handler;

    AmendmentController(AmendHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "amendIncident")
    @ApiResponse(responseCode = "200", description = "Corrected, now or before", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "A duplicate, or changed meanwhile; or a key in flight, which has none of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = CourseConflict.class)))
    @PostMapping("/api/incidents/{incidentId}/amendments")
    AmendmentAnswer amend(Actor actor, @PathVariable String incidentId, @Valid @RequestBody AmendRequest request) {
        return handler.amend(actor, incidentId, request);
    }
}
