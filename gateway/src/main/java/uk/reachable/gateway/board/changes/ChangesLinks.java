package uk.reachable.gateway.board.changes;

import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Query;

/**
 * Where the changes lead to.
 *
 * @param latest null on the first part
 * @param earlier null on the last part
 */
record ChangesLinks(
        String board, @Nullable String latest, @Nullable String earlier) {

    static ChangesLinks of(String forum, BoardFilter filter, @Nullable String after, @Nullable String next) {
        return new ChangesLinks(
                Query.of(filter).here("/"),
                after == null ? null : page(forum, filter, null),
                next == null ? null : page(forum, filter, next));
    }

    private static String page(String forum, BoardFilter filter, @Nullable String after) {
        return Query.of(filter).with("forum", forum).with("after", after).here("/board/changes");
    }
}
