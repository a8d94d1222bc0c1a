package uk.reachable.incident.course;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.platform.security.Actor;

/** How the duty desk moves an incident on. */
@RestController
@Tag(name = "Course of an incident")
@ApiResponse(responseCode = "200", description = "Done, now or before", useReturnTypeSchema = true)
@ApiResponse(
        responseCode = "409",
        description =
                "Not as the incident stands, or it was changed meanwhile; or a key in flight, which has none of it",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = CourseConflict.class)))
@RequestMapping("/api/incidents/{incidentId}")
class CourseController {

    private final CourseHandler handler;

    CourseController(CourseHandler handler) {
        this.handler = handler;
    }

    record RespondRequest(@NotNull Long version) {}

    record CloseRequest(@NotNull Long version, @NotNull ClosureReason reason) {}

    record ReopenRequest(
            @NotNull Long version,

            @NotBlank(message = "is required") @Size(max = 2_000, message = "has at most 2,000 characters")
            String why) {

        /** Never says what was written. */
        @Override
        public String toString() {
            return "ReopenRequest[" + version + "]";
        }
    }

    @Operation(operationId = "respondToIncident")
    @PostMapping("/respond")
    IncidentStanding respond(Actor actor, @PathVariable String incidentId, @Valid @RequestBody RespondRequest request) {
        return handler.respond(actor, incidentId, request.version());
    }

    @Operation(operationId = "closeIncident")
    @PostMapping("/close")
    IncidentStanding close(Actor actor, @PathVariable String incidentId, @Valid @RequestBody CloseRequest request) {
        return handler.close(actor, incidentId, request.version(), request.reason());
    }

    @Operation(operationId = "reopenIncident")
    @PostMapping("/reopen")
    IncidentStanding reopen(Actor actor, @PathVariable String incidentId, @Valid @RequestBody ReopenRequest request) {
        return handler.reopen(actor, incidentId, request.version(), request.why());
    }
}
