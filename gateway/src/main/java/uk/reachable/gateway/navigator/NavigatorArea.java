package uk.reachable.gateway.navigator;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.board.BoardClient;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.meeting.action.ActionClient;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** My area, for somebody who raises referrals there; it stands at the same address as a police lead's. */
@Component
public class NavigatorArea {

    private static final BoardFilter ALL_OF_THEIRS = new BoardFilter(null, null);

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "This is for navigators",
                    List.of(
                            "You are signed in, but your role does not show how responses stand.",
                            "Ask whoever manages accounts."),
                    "/inbox",
                    "Go to your inbox"),
            new Message(
                    "My area is not available",
                    List.of(
                            "It could not be read just now. Nothing that was raised or recorded is lost.",
                            "Try again in a minute. If it is urgent, ring the duty desk."),
                    "/area",
                    "Try again"));

    private final BoardClient boards;
    private final ActionClient actions;
    private final Clock clock;

    NavigatorArea(BoardClient boards, ActionClient actions, Clock clock) {
        this.boards = boards;
        this.actions = actions;
        this.clock = clock;
    }

    /** What is asked may name people, so that each reading of it is on record: the page reads nothing by itself. */
    public ModelAndView page(@Nullable String done) {
        Instant now = clock.instant();
        return ANSWERS.page(boards.read(null, ALL_OF_THEIRS, null), board -> new ModelAndView("navigator/area")
                .addObject("page", NavigatorPage.of(board, actions.mine(), now))
                .addObject("filter", ALL_OF_THEIRS)
                .addObject("live", Live.onRecord("/area", true, board.lastEventId(), now))
                .addObject("form", Form.fresh())
                .addObject("done", done));
    }
}
