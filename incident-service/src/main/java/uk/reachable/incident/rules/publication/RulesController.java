package uk.reachable.incident.rules.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.access.RulesRules;
import uk.reachable.platform.security.Actor;

/** Shows a region's rules to its staff, and takes the next version from its programme manager. */
@RestController
@Tag(name = "Rules")
@RequestMapping("/api/rules")
class RulesController {

    private final RulesReader reader;
    private final PublishRulesHandler publishing;

    RulesController(RulesReader reader, PublishRulesHandler publishing) {
        this.reader = reader;
        this.publishing = publishing;
    }

    @Operation(operationId = "listRules")
    @ApiResponse(responseCode = "200", description = "Every version, newest first, and which holds now")
    @GetMapping
    RulesView.All all(Actor actor) {
        return reader.all(RulesRules.regionOf(actor, RulesRules.LIST));
    }

    @Operation(operationId = "readRules")
    @ApiResponse(responseCode = "200", description = "The version with its rules and patterns")
    @GetMapping("/{version}")
    RulesView one(Actor actor, @PathVariable int version) {
        return reader.read(RulesRules.regionOf(actor, RulesRules.READ), version);
    }

    @Operation(operationId = "publishRules")
    @ApiResponse(
            responseCode = "201",
            description = "Published; it holds from its moment on",
            useReturnTypeSchema = true,
            headers = @Header(name = "Location", description = "Where the version can be read"))
    @ApiResponse(
            responseCode = "409",
            description = "The newest version is another one: which, and who published it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = RulesMovedOn.class)))
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ResponseEntity<RulesView> publish(Actor actor, @RequestBody @Valid PublishRulesRequest request) {
        RulesRules.regionOf(actor, RulesRules.PUBLISH);
        RulesView published = publishing.publish(actor, request);
        return ResponseEntity.created(URI.create("/api/rules/" + published.version()))
                .body(published);
    }
}
