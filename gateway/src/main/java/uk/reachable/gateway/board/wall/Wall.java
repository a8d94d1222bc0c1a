package uk.reachable.gateway.board.wall;

import java.time.Instant;
import java.util.List;
import uk.reachable.gateway.board.Board;

/**
 * The newest incidents of the board.
 *
 * @param more whether there are older ones, which are not counted
 */
record Wall(Instant asOf, List<Board.Item> items, boolean more) {}
