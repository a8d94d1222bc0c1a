package uk.reachable.intervention.winddown;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.grants.Grants;
import uk.reachable.platform.security.Actor;

/** Shows a region's managers which programmes end soon, while there is time to fund them on or to hand over. */
@RestController
@Tag(name = "Programmes")
class WindDownController {
    private final Programmes programmes;
    private final OpenCases cases;
    private final Clock clock;

    WindDownController(Programmes programmes, OpenCases cases, Clock clock) {
        this.programmes = programmes;
        this.cases = cases;
        this.clock = clock;
    }

    @Operation(operationId = "readWindDown")
    @GetMapping("/api/wind-down")
    WindDownView windDown(
            Actor actor,
            @Parameter(description = "How far to look ahead, in days")
                    @RequestParam(defaultValue = "90")
                    @Min(0)
                    @Max(730)
                    int days) {
        InterventionRules.decide(InterventionRules.WIND_DOWN, actor).orThrow();
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), Regions.byId(actor.region()).orElseThrow().timeZone());
        Map<String, List<OpenCase>> open = cases.ofRegion(actor.region());
        List<WindDownView.Ending> endings = programmes.ofRegion(actor.region()).stream()
                .map(Programmes.Published::programme)
                .flatMap(programme ->
                        EndingPolicy.ending(programme, open.getOrDefault(programme.id(), List.of()), today, days)
                                .stream())
                .sorted(EndingPolicy.SOONEST_FIRST)
                .toList();
        return WindDownView.of(today, days, Grants.of(actor.region()).bridging(), endings);
    }
}
