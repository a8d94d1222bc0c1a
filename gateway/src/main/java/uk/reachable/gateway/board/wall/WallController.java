package uk.reachable.gateway.board.wall;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.board.AsAt;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.board.BoardClient;
import uk.reachable.gateway.board.BoardMessages;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Choices;
import uk.reachable.gateway.board.narrowing.ChoicesClient;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.reading.Reading;

/** The board for a wall or a meeting, live or as it stood, and what its script keeps fresh. */
@Controller
class WallController {

    /** Of the board, 50 incidents each: more than a region has open. */
    private static final int MOST_PARTS = 4;

    private final ChoicesClient choices;
    private final BoardClient boards;
    private final Clock clock;

    WallController(ChoicesClient choices, BoardClient boards, Clock clock) {
        this.choices = choices;
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping("/board/wall")
    ModelAndView wall(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String npu,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String time) {
        return wall("board/wall", new BoardFilter(area, npu), AsAt.of(day, time, clock.instant()));
    }

    @GetMapping("/board/wall/rows")
    ModelAndView rows(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String npu) {
        return wall("board/wall-rows", new BoardFilter(area, npu), AsAt.of(null, null, clock.instant()));
    }

    private ModelAndView wall(String view, BoardFilter wanted, AsAt asAt) {
        Instant now = clock.instant();
        Choices offered = choices.read();
        BoardFilter filter = offered.known(wanted);
        return BoardMessages.page(boards.read(null, filter, asAt.moment()), now, newest -> {
            WallLinks links = WallLinks.of(filter, asAt);
            WallPage page = WallPage.of(whole(newest, filter, asAt), offered, filter, now);
            return new ModelAndView(view)
                    .addObject("page", page)
                    .addObject("choices", offered)
                    .addObject("filter", filter)
                    .addObject("asAt", asAt)
                    .addObject("links", links)
                    .addObject(
                            "live",
                            Live.board(links.rows(), links.stream(), links.again(), page.asOf(), newest.lastEventId()));
        });
    }

    /** With the parts that follow, as far as they can be read. */
    private Wall whole(Board newest, BoardFilter filter, AsAt asAt) {
        List<Board.Item> items = new ArrayList<>(newest.items());
        String next = newest.next();
        for (int parts = 1; next != null && parts < MOST_PARTS; parts++) {
            if (!(boards.read(next, filter, asAt.moment()) instanceof Reading.Shown(Board older))) {
                break;
            }
            items.addAll(older.items());
            next = older.next();
        }
        return new Wall(newest.asOf(), items, next != null);
    }
}
