package uk.reachable.intervention.editing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.sheet.ProgrammeView;
import uk.reachable.intervention.history.ProgrammeHistory;
import uk.reachable.intervention.history.Version;
import uk.reachable.platform.security.Actor;

/** Where a region's managers change its programmes, and anybody of the desk sees who changed what. */
@RestController
@Tag(name = "Programmes")
@RequestMapping("/api/programmes/{id}")
class EditController {
    private final EditProgrammeHandler editing;
    private final ExtendFundingHandler extending;
    private final Programmes programmes;
    private final ProgrammeHistory history;

    EditController(
            EditProgrammeHandler editing,
            ExtendFundingHandler extending,
            Programmes programmes,
            ProgrammeHistory history) {
        this.editing = editing;
        this.extending = extending;
        this.programmes = programmes;
        this.history = history;
    }

    record FundingRequest(@NotNull LocalDate to) {}

    @Operation(operationId = "replaceProgramme")
    @ApiResponse(responseCode = "200", description = "In force, now or before", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "Somebody changed it since: what, and who",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProgrammeChanged.class)))
    @PutMapping
    ProgrammeView replace(Actor actor, @PathVariable String id, @Valid @RequestBody ProgrammeView programme) {
        return ProgrammeView.of(editing.replace(actor, id, programme));
    }

    @Operation(operationId = "extendFunding")
    @PostMapping("/funding")
    FundingStanding extend(Actor actor, @PathVariable String id, @Valid @RequestBody FundingRequest request) {
        return extending.extend(actor, id, request.to());
    }

    @Operation(operationId = "readProgrammeHistory")
    @GetMapping("/history")
    List<Version> history(Actor actor, @PathVariable String id) {
        InterventionRules.decide(InterventionRules.HISTORY, actor, programmes.isOf(actor.region(), id))
                .orThrow();
        return history.of(id);
    }
}
