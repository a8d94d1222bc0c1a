package uk.reachable.gateway.board;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Choices;
import uk.reachable.gateway.board.narrowing.ChoicesClient;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.pages.Beginning;

/**
 * The live board at {@code /}, from where whoever has none is led to where their work begins; the board as it stood,
 * and the rows alone for the script that keeps them fresh.
 */
@Controller
class BoardController {

    private final ChoicesClient choices;
    private final BoardClient boards;
    private final Clock clock;

    BoardController(ChoicesClient choices, BoardClient boards, Clock clock) {
        this.choices = choices;
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView start(
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String npu,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String time) {
        if (user == null) {
            return new ModelAndView("start");
        }
        if (!Beginning.isTheBoard(user)) {
            return new ModelAndView("redirect:" + Beginning.of(user));
        }
        Instant now = clock.instant();
        Choices offered = choices.read();
        return rows("board/board", after, offered.known(new BoardFilter(area, npu)), AsAt.of(day, time, now), now)
                .addObject("choices", offered);
    }

    @GetMapping("/board/rows")
    ModelAndView rows(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String npu) {
        Instant now = clock.instant();
        return rows("board/rows", after, new BoardFilter(area, npu), AsAt.of(null, null, now), now);
    }

    private ModelAndView rows(String view, @Nullable String after, BoardFilter filter, AsAt asAt, Instant now) {
        return BoardMessages.page(boards.read(after, filter, asAt.moment()), now, board -> {
            BoardLinks links = BoardLinks.of(filter, asAt, after, board.next());
            BoardPage page = BoardPage.of(board, now);
            return new ModelAndView(view)
                    .addObject("board", page)
                    .addObject("filter", filter)
                    .addObject("asAt", asAt)
                    .addObject("after", after)
                    .addObject("links", links)
                    .addObject(
                            "live",
                            Live.board(links.rows(), links.stream(), links.again(), page.asOf(), board.lastEventId()));
        });
    }
}
