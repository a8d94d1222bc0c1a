package uk.reachable.incident.imports.upload;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.reachable.incident.access.ImportRules;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.imports.ImportFormat;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Takes files from the duty desk and shows what became of them. */
@RestController
@Tag(name = "Imports")
@RequestMapping("/api/imports")
class ImportController {

    private static final String DESK = "Imports are the duty desk's. Ask the region's duty desk.";

    private final UploadHandler handler;
    private final ImportViews views;

    ImportController(UploadHandler handler, ImportViews views) {
        this.handler = handler;
        this.views = views;
    }

    @Operation(
            operationId = "uploadImport",
            description = "A file of at most 64 MiB. It is worked off in the background: follow it by its id.")
    @ApiResponse(
            responseCode = "202",
            description = "Kept, and worked off from now on",
            headers = @Header(name = "Location", description = "Where to see what becomes of it"))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportAccepted> upload(
            Actor actor,
            @RequestPart MultipartFile file,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"police-street-csv", "police-api-json", "istv-csv"}))
                    @RequestPart
                    String format,
            @Parameter(description = "Only shows what an import would do") @RequestParam(defaultValue = "false")
                    boolean dryRun)
            throws IOException {
        decide(ImportRules.UPLOAD, actor);
        ImportFormat known = ImportFormat.of(format)
                .orElseThrow(
                        () -> Problems.invalid("format", "must be police-street-csv, police-api-json or istv-csv"));
        String id = handler.keep(actor, known, dryRun, file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + id))
                .body(new ImportAccepted(id));
    }

    @Operation(operationId = "listImports")
    @GetMapping
    List<ImportLine> imports(Actor actor) {
        decide(ImportRules.LIST, actor);
        return views.newest(actor.region());
    }

    @Operation(operationId = "readImport")
    @GetMapping("/{importId}")
    ImportView read(Actor actor, @PathVariable String importId) {
        String region = views.regionOf(importId);
        Set<Relation> relations = actor.region().equals(region) ? Set.of(Relation.OF_THE_REGION) : Set.of();
        IncidentRules.TABLE.decide(ImportRules.READ, actor, relations).access().orThrow(DESK);
        return views.read(importId).orElseThrow(Problems::notFound);
    }

    private static void decide(String endpoint, Actor actor) {
        IncidentRules.TABLE
                .decide(endpoint, actor, Set.of(Relation.OF_THE_REGION))
                .access()
                .orThrow(DESK);
    }
}
