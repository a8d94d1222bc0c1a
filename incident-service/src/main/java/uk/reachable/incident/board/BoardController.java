package uk.reachable.incident.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.BoardRules;
import uk.reachable.incident.board.moment.BoardMoments;
import uk.reachable.incident.board.moment.BoardTime;
import uk.reachable.incident.board.scope.BoardScope;
import uk.reachable.incident.board.scope.BoardScopes;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.stream.Streams;
import uk.reachable.platform.web.problem.Problems;

/** Shows the live board. */
@RestController
@Tag(name = "Board")
@RequestMapping("/api/board")
class BoardController {

    private static final String ONE_AREA = "Only this local authority, by its code";
    private static final String ONE_UNIT = "Only this neighbourhood policing unit, by its id";

    private final BoardScopes scopes;
    private final BoardMoments moments;
    private final BoardPages pages;
    private final Streams<BoardChange> streams;

    BoardController(BoardScopes scopes, BoardMoments moments, BoardPages pages, Streams<BoardChange> streams) {
        this.scopes = scopes;
        this.moments = moments;
        this.pages = pages;
        this.streams = streams;
    }

    @Operation(operationId = "readBoard")
    @GetMapping
    BoardPage board(
            Actor actor,
            @Parameter(description = "As the part before answered it") @RequestParam(required = false) @Nullable
                    String next,
            @Parameter(description = ONE_AREA, schema = @Schema(type = "string", pattern = BoardScopes.AREA_FORM))
                    @RequestParam(required = false)
                    @Nullable
                    String area,
            @Parameter(description = ONE_UNIT, schema = @Schema(type = "string", pattern = BoardScopes.UNIT_FORM))
                    @RequestParam(required = false)
                    @Nullable
                    String npu,
            @Parameter(description = "The board as it stood at this moment") @RequestParam(required = false) @Nullable
                    Instant at) {
        BoardScope scope = scopes.of(BoardRules.BOARD, actor, area, npu);
        BoardTime time = moments.time(scope.region());
        if (at != null) {
            time.requirePast("at", at);
        }
        return pages.page(scope, time, at, BoardCursor.of(next));
    }

    /** A browser cannot send the header when it first connects: a page then names its lastEventId as the parameter. */
    @Operation(operationId = "followBoard")
    @ApiResponse(
            responseCode = "200",
            description = "Server-sent events. The form is that of the data of each event `change`;"
                    + " an event `reset` says that too much was missed: load the whole again.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = BoardRow.class)))
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            Actor actor,
            @Parameter(description = "The last event that was seen: goes on after it, without a gap")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEventId,
            @Parameter(description = "The same, for a browser that has just loaded the board")
                    @RequestParam(name = "lastEventId", required = false)
                    @Nullable
                    String loadedEventId,
            @Parameter(description = ONE_AREA, schema = @Schema(type = "string", pattern = BoardScopes.AREA_FORM))
                    @RequestParam(required = false)
                    @Nullable
                    String area,
            @Parameter(description = ONE_UNIT, schema = @Schema(type = "string", pattern = BoardScopes.UNIT_FORM))
                    @RequestParam(required = false)
                    @Nullable
                    String npu) {
        BoardScope scope = scopes.of(BoardRules.BOARD_STREAM, actor, area, npu);
        String region =
                Regions.byId(scope.region()).orElseThrow(Problems::notFound).id();
        return streams.open(
                region, lastEventId != null ? lastEventId : loadedEventId, change -> change.concerns(scope));
    }
}
