package uk.reachable.incident.baseline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.ImportRules;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Shows the desk which area-months stand out. */
@RestController
@Tag(name = "Imports")
class BaselineController {

    private final BaselineReader reader;

    BaselineController(BaselineReader reader) {
        this.reader = reader;
    }

    @Operation(operationId = "readBaseline")
    @GetMapping("/api/baseline")
    BaselineView baseline(
            Actor actor,
            @Parameter(
                            description = "The newest when left out",
                            schema = @Schema(type = "string", pattern = "^\\d{4}-\\d{2}$", example = "2025-08"))
                    @RequestParam(required = false)
                    @Nullable
                    String month) {
        IncidentRules.TABLE
                .decide(ImportRules.BASELINE, actor, Set.of(Relation.OF_THE_REGION))
                .access()
                .orThrow("The baseline is the duty desk's. Ask the region's duty desk.");
        var region = Regions.byId(actor.region()).orElseThrow(Problems::notFound);
        return reader.read(region, month == null ? null : parsed(month));
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException _) {
            throw Problems.invalid("month", "must be a month such as 2025-08");
        }
    }
}
