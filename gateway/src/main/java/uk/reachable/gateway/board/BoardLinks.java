package uk.reachable.gateway.board;

import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Query;

/**
 * Where the board leads to.
 *
 * @param live the same part of the board, live and newest first
 * @param again this page
 * @param rows what the script fetches, when {@code stream} says that something changed
 * @param newest the first part of this page
 * @param older null on the last part
 */
record BoardLinks(
        String live,
        String again,
        String rows,
        String stream,
        String changes,
        String wall,
        String newest,
        @Nullable String older) {

    static BoardLinks of(BoardFilter filter, AsAt asAt, @Nullable String after, @Nullable String next) {
        return new BoardLinks(
                Query.of(filter).here("/"),
                page(filter, asAt, after),
                Query.of(filter).with("after", after).here("/board/rows"),
                Query.of(filter).here("/api/board/stream"),
                Query.of(filter).here("/board/changes"),
                Query.of(filter).here("/board/wall"),
                page(filter, asAt, null),
                next == null ? null : page(filter, asAt, next));
    }

    private static String page(BoardFilter filter, AsAt asAt, @Nullable String after) {
        return Query.of(filter)
                .with("day", asAt.day())
                .with("time", asAt.time())
                .with("after", after)
                .here("/");
    }
}
