package uk.reachable.gateway.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board as a page: newest first, {@code next} leads to older incidents. */
record BoardPage(String asOf, List<BoardRow> rows, @Nullable String next) {

    static BoardPage of(Board board, Instant now) {
        return new BoardPage(
                LondonTime.words(board.asOf(), now),
                board.items().stream().map(item -> BoardRow.of(item, now)).toList(),
                board.next());
    }
}
