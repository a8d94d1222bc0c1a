package uk.reachable.incident.tasking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.forum.Forum;
import uk.reachable.incident.forum.Forums;
import uk.reachable.platform.web.problem.Problems;

/**
 * From when on changes are asked for.
 *
 * @param forum whose last meeting that was; null when a moment was named
 */
record Since(Instant moment, @Nullable String forum) {

    private static final String LAST_FORUM = "last-forum";

    /**
     * @param asked a moment, a forum, or "last-forum": that of the unit the board is narrowed to, else the whole
     *     force's
     * @param now decides which meeting was the last
     */
    static Since of(String asked, Forums forums, ZoneId zone, @Nullable String npu, Instant now) {
        if (asked.equals(LAST_FORUM)) {
            return lastOf(forums.watching(npu), zone, now);
        }
        return forums.byId(asked)
                .map(forum -> lastOf(forum, zone, now))
                .orElseGet(() -> new Since(moment(asked), null));
    }

    private static Since lastOf(Forum forum, ZoneId zone, Instant now) {
        return new Since(forum.lastBegan(now, zone), forum.id());
    }

    private static Instant moment(String asked) {
        try {
            return OffsetDateTime.parse(asked).toInstant();
        } catch (DateTimeParseException neither) {
            throw Problems.invalid(
                    "since",
                    "is neither a moment such as 2026-11-20T08:30:00Z, nor last-forum, nor a forum of GET /api/board/choices");
        }
    }
}
