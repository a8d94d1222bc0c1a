package uk.reachable.gateway.board.wall;

import uk.reachable.gateway.board.AsAt;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Query;

/**
 * Where the wall leads to.
 *
 * @param live the same part of the wall, live
 * @param again this page
 * @param rows what the script fetches, when {@code stream} says that something changed
 */
record WallLinks(String board, String live, String again, String rows, String stream, String changes) {

    static WallLinks of(BoardFilter filter, AsAt asAt) {
        return new WallLinks(
                Query.of(filter).here("/"),
                Query.of(filter).here("/board/wall"),
                Query.of(filter)
                        .with("day", asAt.day())
                        .with("time", asAt.time())
                        .here("/board/wall"),
                Query.of(filter).here("/board/wall/rows"),
                Query.of(filter).here("/api/board/stream"),
                Query.of(filter).here("/board/changes"));
    }
}
