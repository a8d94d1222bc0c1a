package uk.reachable.incident.merge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.course.CourseConflict;
import uk.reachable.incident.course.IncidentStanding;
import uk.reachable.platform.security.Actor;

/** How the duty desk merges what was logged twice. */
@RestController
@Tag(name = "Course of an incident")
@ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
@ApiResponse(
        responseCode = "409",
        description = "Not as the incidents stand, or changed meanwhile; or a key in flight, which has none of it",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(implementation = CourseConflict.class)))
@RequestMapping("/api/incidents/{incidentId}")
class MergeController {

    private final MergeHandler handler;

    MergeController(MergeHandler handler) {
        this.handler = handler;
    }

    record MergeRequest(
            @NotNull Long version,

            @NotBlank(message = "is required: the id of the incident that this one is a duplicate of")
            String into) {}

    record UndoMergeRequest(@NotNull Long version) {}

    @Operation(operationId = "mergeIncident")
    @PostMapping("/merge")
    IncidentStanding merge(Actor actor, @PathVariable String incidentId, @Valid @RequestBody MergeRequest request) {
        return handler.merge(actor, incidentId, request.version(), request.into());
    }

    @Operation(operationId = "undoMerge")
    @PostMapping("/undo-merge")
    IncidentStanding undo(Actor actor, @PathVariable String incidentId, @Valid @RequestBody UndoMergeRequest request) {
        return handler.undo(actor, incidentId, request.version());
    }
}
