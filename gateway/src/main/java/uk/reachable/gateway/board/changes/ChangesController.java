package uk.reachable.gateway.board;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed on the board since a tasking forum last met. */
@Controller
class ChangesController {

    private final BoardClient boards;
    private final Clock clock;

    ChangesController(BoardClient boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping("/board/changes")
    ModelAndView changes(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String npu,
            @RequestParam(required = false) @Nullable String after) {
        Instant now = clock.instant();
        Choices choices = boards.choices();
        BoardFilter filter = choices.known(new BoardFilter(area, npu));
        Choices.Forum chosen = choices.forum(forum);
        String since = chosen == null ? "last-forum" : chosen.id();
        return BoardMessages.page(boards.changes(since, filter, after), now, shown -> new ModelAndView("changes")
                .addObject("changes", ChangesPage.of(shown, now))
                .addObject("choices", choices)
                .addObject("forum", choices.forum(shown.forum()))
                .addObject("filter", filter)
                .addObject("links", ChangesLinks.of(since, filter, after, shown.next())));
    }
}
