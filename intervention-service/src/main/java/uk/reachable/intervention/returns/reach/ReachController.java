package uk.reachable.intervention.returns.reach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.access.ReturnRules;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.csv.CsvTable;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Tells a region's managers whom its programmes reached, and opens each figure. Who may not know is told so first. */
@RestController
@Tag(name = "Returns")
@RequestMapping("/api/returns/reach")
class ReachController {
    private static final String PUBLICATION = "publication";

    private final ReachReader reader;
    private final CountedReader counted;
    private final Programmes programmes;

    ReachController(ReachReader reader, CountedReader counted, Programmes programmes) {
        this.reader = reader;
        this.counted = counted;
        this.programmes = programmes;
    }

    @Operation(operationId = "readReach")
    @ApiResponse(
            responseCode = "200",
            description = "The reach of the region's programmes; as CSV for a spreadsheet",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ReachView.class)),
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string"))
            })
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTable.MEDIA_TYPE})
    ReachView reach(
            Actor actor,
            @Parameter(description = "The first day, in the region", required = true)
                    @DateTimeFormat(iso = ISO.DATE)
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day, included", required = true)
                    @DateTimeFormat(iso = ISO.DATE)
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate to,
            @Parameter(
                            description = "For the public: whole quarters, 1 to 7 hidden, others rounded to 5."
                                    + " Left out, the figures are exact.",
                            schema = @Schema(type = "string", pattern = "^publication$"))
                    @RequestParam(required = false)
                    @Nullable
                    String audience) {
        InterventionRules.decide(ReturnRules.REACH, actor).orThrow();
        Period period = Period.asked(from, to);
        if (audience == null) {
            return ReachView.of(reader.exact(actor.region(), period));
        }
        if (!audience.equals(PUBLICATION)) {
            throw Problems.invalid("audience", "must be publication, or left out for exact figures");
        }
        return ReachView.of(reader.published(actor.region(), period));
    }

    @Operation(operationId = "openReachFigure")
    @GetMapping("/{programme}/counted")
    CountedView counted(
            Actor actor,
            @PathVariable String programme,
            @Parameter(required = true) @DateTimeFormat(iso = ISO.DATE) @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(required = true) @DateTimeFormat(iso = ISO.DATE) @RequestParam(required = false) @Nullable
                    LocalDate to,
            @Parameter(description = "Which column", required = true) @RequestParam(required = false) @Nullable
                    Band band) {
        Programme known = programmes.find(programme).orElseThrow(Problems::notFound);
        ReturnRules.decide(ReturnRules.COUNTED, actor, known.region()).orThrow();
        Period period = Period.asked(from, to);
        if (band == null) {
            throw Problems.invalid("band", "is required: UNDER_25, OVER_25 or PROFESSIONALS");
        }
        return counted.open(actor, known, period, band);
    }
}
