package uk.reachable.intervention.returns.guardrail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.access.ReturnRules;
import uk.reachable.intervention.returns.calendar.GrantYear;
import uk.reachable.platform.security.Actor;

/** What a region's managers spend, against the conditions of its grant. */
@RestController
@Tag(name = "Returns")
@RequestMapping("/api/returns")
class GuardrailController {
    private final SpendHandler handler;

    GuardrailController(SpendHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "readGuardrails")
    @GetMapping("/guardrails")
    GuardrailView guardrails(
            Actor actor,
            @Parameter(
                            description = "Such as 2023/24; left out, this year's",
                            schema = @Schema(type = "string", pattern = "^" + GrantYear.PATTERN + "$"))
                    @RequestParam(required = false)
                    @Nullable
                    String grantYear) {
        InterventionRules.decide(ReturnRules.GUARDRAILS, actor).orThrow();
        String region = actor.region();
        return handler.standing(region, grantYear == null ? handler.thisYear(region) : grantYear);
    }

    @Operation(operationId = "enterSpend")
    @ApiResponse(responseCode = "200", description = "A dry run: nothing was kept", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Kept", useReturnTypeSchema = true)
    @PostMapping("/spend")
    ResponseEntity<SpendView> spend(
            Actor actor,
            @Parameter(description = "Only tells which guardrails it would tip") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @Valid @RequestBody SpendRequest request) {
        InterventionRules.decide(ReturnRules.SPEND, actor).orThrow();
        SpendView view = handler.enter(actor, request.spend(), dryRun);
        return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED)
                .body(view);
    }
}
