package uk.reachable.gateway.board;

import java.time.Instant;
import java.util.List;
import uk.reachable.gateway.words.LondonTime;

/** The board as a page: newest first. */
record BoardPage(String asOf, List<BoardRow> rows) {

    static BoardPage of(Board board, Instant now) {
        return new BoardPage(
                LondonTime.words(board.asOf(), now),
                board.items().stream().map(item -> BoardRow.of(item, now)).toList());
    }
}
