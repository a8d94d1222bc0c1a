package uk.reachable.intervention.demand;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Shows a region's managers whom they could not offer support, and what was missing. */
@RestController
@Tag(name = "Programmes")
class UnmetNeedController {
    private final UnmetNeeds needs;
    private final Clock clock;

    UnmetNeedController(UnmetNeeds needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @Operation(operationId = "readUnmetNeed")
    @GetMapping("/api/unmet-need")
    UnmetNeedReport unmetNeed(
            Actor actor,
            @Parameter(
                            description =
                                    "First day, in the region's time; without it, the first of the month of the last day")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day, in the region's time; without it, today")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate to) {
        InterventionRules.decide(InterventionRules.UNMET_NEED, actor).orThrow();
        Region region = Regions.byId(actor.region()).orElseThrow(Problems::notFound);
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), region.timeZone()) : to;
        LocalDate first = from == null ? last.withDayOfMonth(1) : from;
        check(first, last);
        return UnmetNeedReport.of(first, last, needs.between(region, first, last));
    }

    private static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problems.invalid("to", "must not be before the first day");
        }
        if (from.getYear() < 2000) {
            throw Problems.invalid("from", "must be in the year 2000 or later");
        }
        if (to.getYear() > 2999) {
            throw Problems.invalid("to", "must be before the year 3000");
        }
    }
}
