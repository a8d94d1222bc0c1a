package uk.reachable.intervention.returns.filing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.access.ReturnRules;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.csv.CsvTable;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** How a region's managers submit their returns, read them again and restate them. */
@RestController
@Tag(name = "Returns")
@RequestMapping(path = "/api/returns", produces = MediaType.APPLICATION_JSON_VALUE)
class ReturnsController {
    private final FilingHandler handler;
    private final FiledReturns returns;

    ReturnsController(FilingHandler handler, FiledReturns returns) {
        this.handler = handler;
        this.returns = returns;
    }

    /** Days of the region, both included. */
    record SubmitReturnRequest(
            @NotNull ReturnKind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    record RestateReturnRequest(@NotNull RestatementReason reason) {}

    /** One line of the list. */
    record ReturnListed(String id, ReturnKind kind, LocalDate from, LocalDate to) {}

    @Operation(operationId = "submitReturn")
    @ApiResponse(
            responseCode = "201",
            description = "Submitted and frozen",
            headers = @Header(name = "Location", description = "Where it can be read"),
            useReturnTypeSchema = true)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ResponseEntity<ReturnView> submit(Actor actor, @Valid @RequestBody SubmitReturnRequest request) {
        InterventionRules.decide(ReturnRules.SUBMIT, actor).orThrow();
        ReturnView view = handler.submit(actor, request.kind(), Period.asked(request.from(), request.to()));
        return ResponseEntity.created(URI.create("/api/returns/" + view.id())).body(view);
    }

    @Operation(operationId = "listReturns")
    @GetMapping
    List<ReturnListed> list(Actor actor) {
        InterventionRules.decide(ReturnRules.LIST, actor).orThrow();
        return returns.of(actor.region()).stream()
                .map(filed -> new ReturnListed(
                        filed.id(),
                        filed.kind(),
                        filed.period().from(),
                        filed.period().to()))
                .toList();
    }

    @Operation(operationId = "readReturn")
    @ApiResponse(
            responseCode = "200",
            description = "The return as it stands, and what was submitted before; as CSV for a spreadsheet",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ReturnView.class)),
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string"))
            })
    @GetMapping(
            path = "/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, CsvTable.MEDIA_TYPE})
    ReturnView read(Actor actor, @PathVariable String id) {
        FiledReturn filed = returns.find(id).orElseThrow(Problems::notFound);
        ReturnRules.decide(ReturnRules.READ, actor, filed.region()).orThrow();
        return ReturnView.of(filed, returns.versions(id));
    }

    @Operation(operationId = "restateReturn")
    @PostMapping("/{id}/restate")
    ReturnView restate(Actor actor, @PathVariable String id, @Valid @RequestBody RestateReturnRequest request) {
        return handler.restate(actor, id, request.reason());
    }
}
