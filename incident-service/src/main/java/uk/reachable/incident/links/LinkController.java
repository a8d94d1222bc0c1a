package uk.reachable.incident.links;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.course.CourseConflict;
import uk.reachable.platform.security.Actor;

/** How the duty desk links incidents that belong together. */
@RestController
@Tag(name = "Course of an incident")
@RequestMapping("/api/incidents/{incidentId}/links")
class LinkController {

    private final LinkHandler handler;

    LinkController(LinkHandler handler) {
        this.handler = handler;
    }

    /** Of a retaliation, {@code incidentId} is the incident that this one answers. */
    record LinkRequest(
            @NotNull LinkKind kind,

            @NotBlank(message = "is required: the id of the other incident")
            String incidentId) {}

    /** The link that was made. */
    record LinkAnswer(String id) {}

    /** All links that an incident has left. */
    record LinksAnswer(List<LinkedIncident> links) {
        LinksAnswer {
            links = List.copyOf(links);
        }
    }

    @Operation(operationId = "linkIncident")
    @ApiResponse(responseCode = "201", description = "Linked", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "Linked so already, or one is a duplicate; or a key in flight, which has none of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = CourseConflict.class)))
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    LinkAnswer link(Actor actor, @PathVariable String incidentId, @Valid @RequestBody LinkRequest request) {
        return new LinkAnswer(handler.link(actor, incidentId, request.kind(), request.incidentId()));
    }

    @Operation(operationId = "removeLink")
    @ApiResponse(responseCode = "200", description = "Removed: the links that are left", useReturnTypeSchema = true)
    @PostMapping("/{linkId}/remove")
    LinksAnswer remove(Actor actor, @PathVariable String incidentId, @PathVariable String linkId) {
        return new LinksAnswer(handler.remove(actor, incidentId, linkId));
    }
}
