package uk.reachable.gateway.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;

/** The live board at {@code /}, and its rows alone for the script that keeps them fresh. */
@Controller
class BoardController {

    private static final Message NOT_FOR_YOU = new Message(
            "The board is for duty officers and tasking forums",
            List.of(
                    "You are signed in, and your work is elsewhere: offers of a place, handovers and messages to your"
                            + " organisation come to your inbox.",
                    "The inbox gets its page with the console. Until then you are told by e-mail what is asked of you and"
                            + " by when."),
            null,
            null);

    private final BoardClient boards;
    private final Clock clock;

    BoardController(BoardClient boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView start(
            @Nullable OAuth2AuthenticationToken user, @RequestParam(required = false) @Nullable String after) {
        return user == null ? new ModelAndView("start") : board("board", after);
    }

    @GetMapping("/board/rows")
    ModelAndView rows(@RequestParam(required = false) @Nullable String after) {
        return board("rows", after);
    }

    private ModelAndView board(String view, @Nullable String after) {
        Instant now = clock.instant();
        return switch (boards.read(after)) {
            case Reading.Shown(Board board) ->
                new ModelAndView(view)
                        .addObject("board", BoardPage.of(board, now))
                        .addObject("after", after);
            case Reading.NotForThisUser<Board> _ -> NOT_FOR_YOU.with(HttpStatus.FORBIDDEN);
            case Reading.NotThere<Board> _ -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
            case Reading.NotAvailable<Board> _ -> notAvailable(now).with(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static Message notAvailable(Instant now) {
        return new Message(
                "The board is not available",
                List.of(
                        "It could not be read " + LondonTime.words(now, now) + ". Nothing that was logged is lost.",
                        "Try again in a minute. In an emergency, use your region's agreed telephone numbers."),
                "/",
                "Try again");
    }
}
