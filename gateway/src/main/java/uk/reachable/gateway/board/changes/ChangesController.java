package uk.reachable.gateway.board.changes;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.board.BoardMessages;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Choices;
import uk.reachable.gateway.board.narrowing.ChoicesClient;

/** What changed on the board since a tasking forum last met. */
@Controller
class ChangesController {

    private final ChoicesClient choices;
    private final ChangesClient changes;
    private final Clock clock;

    ChangesController(ChoicesClient choices, ChangesClient changes, Clock clock) {
        this.choices = choices;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/board/changes")
    ModelAndView changes(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String npu,
            @RequestParam(required = false) @Nullable String after) {
        Instant now = clock.instant();
        Choices offered = choices.read();
        BoardFilter filter = offered.known(new BoardFilter(area, npu));
        Choices.Forum chosen = offered.forum(forum);
        String since = chosen == null ? "last-forum" : chosen.id();
        return BoardMessages.page(changes.read(since, filter, after), now, shown -> new ModelAndView("board/changes")
                .addObject("changes", ChangesPage.of(shown, now))
                .addObject("choices", offered)
                .addObject("forum", offered.forum(shown.forum()))
                .addObject("filter", filter)
                .addObject("links", ChangesLinks.of(since, filter, after, shown.next())));
    }
}
