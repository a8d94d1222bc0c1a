package uk.reachable.incident.tasking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.BoardRules;
import uk.reachable.incident.board.BoardCursor;
import uk.reachable.incident.board.moment.BoardMoments;
import uk.reachable.incident.board.moment.BoardTime;
import uk.reachable.incident.board.scope.BoardScope;
import uk.reachable.incident.board.scope.BoardScopes;
import uk.reachable.incident.forum.RegionalForums;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Answers what a tasking forum asks of the board. */
@RestController
@Tag(name = "Board")
@RequestMapping("/api/board")
class TaskingController {

    private final BoardScopes scopes;
    private final BoardMoments moments;
    private final RegionalForums forums;
    private final ChoicesReader choices;
    private final Changes changes;

    TaskingController(
            BoardScopes scopes, BoardMoments moments, RegionalForums forums, ChoicesReader choices, Changes changes) {
        this.scopes = scopes;
        this.moments = moments;
        this.forums = forums;
        this.choices = choices;
        this.changes = changes;
    }

    @Operation(operationId = "readBoardChanges")
    @GetMapping("/changes")
    ChangesSince changes(
            Actor actor,
            @Parameter(
                            description =
                                    "A moment, a forum's id (since its last meeting began), or last-forum: that of the"
                                            + " unit asked for, else the whole force's")
                    @RequestParam(defaultValue = "last-forum")
                    String since,
            @Parameter(
                            description = "Only this local authority, by its code",
                            schema = @Schema(type = "string", pattern = BoardScopes.AREA_FORM))
                    @RequestParam(required = false)
                    @Nullable
                    String area,
            @Parameter(
                            description = "Only this neighbourhood policing unit, by its id",
                            schema = @Schema(type = "string", pattern = BoardScopes.UNIT_FORM))
                    @RequestParam(required = false)
                    @Nullable
                    String npu,
            @Parameter(description = "As the part before answered it") @RequestParam(required = false) @Nullable
                    String next) {
        BoardScope scope = scopes.of(BoardRules.BOARD_CHANGES, actor, area, npu);
        BoardTime time = moments.time(scope.region());
        Region region = region(scope);
        Since from = Since.of(since, forums.of(region), region.timeZone(), npu, time.now());
        time.requirePast("since", from.moment());
        return changes.page(scope, from, time, BoardCursor.of(next));
    }

    @Operation(operationId = "readBoardChoices")
    @GetMapping("/choices")
    Choices choices(Actor actor) {
        BoardScope scope = BoardScope.of(BoardRules.BOARD_CHOICES, actor);
        return choices.of(scope, region(scope), moments.time(scope.region()).now());
    }

    private static Region region(BoardScope scope) {
        return Regions.byId(scope.region()).orElseThrow(Problems::notFound);
    }
}
