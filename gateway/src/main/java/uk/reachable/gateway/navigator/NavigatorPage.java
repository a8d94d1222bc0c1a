package uk.reachable.gateway.navigator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.board.BoardRow;
import uk.reachable.gateway.meeting.action.ActionList;
import uk.reachable.gateway.meeting.action.ActionRow;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.words.LondonTime;

/**
 * My area: what is asked of the navigator's organisation, and how the responses in their areas stand.
 *
 * @param rows the newest responses
 * @param older whether the board has more of them
 * @param actions null while they cannot be read
 */
record NavigatorPage(
        String asOf,
        List<BoardRow> rows,
        boolean older,
        @Nullable List<ActionRow> actions) {

    static NavigatorPage of(Board board, Reading<ActionList> actions, Instant now) {
        return new NavigatorPage(
                LondonTime.words(board.asOf(), now),
                board.items().stream().map(item -> BoardRow.of(item, now)).toList(),
                board.next() != null,
                actions instanceof Reading.Shown(ActionList list) ? ActionRow.of(list.items(), now) : null);
    }
}
