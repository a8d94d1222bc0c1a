package uk.reachable.incident.rules.rehearsal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.access.RulesRules;
import uk.reachable.platform.security.Actor;

/** Shows a programme manager what changed rules would have done. */
@RestController
@Tag(name = "Rules")
class DryRunController {

    private final DryRun dryRun;

    DryRunController(DryRun dryRun) {
        this.dryRun = dryRun;
    }

    @Operation(operationId = "tryRules")
    @ApiResponse(responseCode = "200", description = "Which meetings more and which fewer; nothing is changed")
    @PostMapping("/api/rules/dry-run")
    DryRunView tryOut(Actor actor, @RequestBody @Valid DryRunRequest request) {
        return dryRun.of(RulesRules.regionOf(actor, RulesRules.DRY_RUN), request);
    }
}
