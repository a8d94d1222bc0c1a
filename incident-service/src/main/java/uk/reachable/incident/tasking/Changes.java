package uk.reachable.incident.tasking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.board.moment.BoardMoments;
import uk.reachable.incident.board.moment.BoardTime;
import uk.reachable.incident.board.moment.Moment;
import uk.reachable.incident.board.scope.BoardScope;

/** Compares the board then and now. */
@Repository
class Changes {

    static final int PAGE_SIZE = 50;

    /** A row as at a change, unless it then stood where the reader does not look. */
    private static final String ROW = """
            SELECT latest.row
            FROM (SELECT * FROM board_change
                  WHERE incident_id = p.incident_id AND seq <= %s AND NOT jsonb_exists(row, 'gone')
                  ORDER BY seq DESC LIMIT 1) AS latest
            WHERE ARRAY[latest.region, latest.local_authority, latest.npu] && :places::text[]
              AND (:areas::text[] IS NULL OR latest.local_authority = ANY (:areas::text[]))""";

    /**
     * The incidents that changed last, each with both rows; found in two of the places, once told. Candidates are
     * limited before anything is looked up, and by one bound only: with two, or with the filter inside, PostgreSQL
     * expects few and reads all (2 s of a hundred thousand).
     */
    private static final String CANDIDATES = """
            SELECT p.last_seq, p.incident_id, past.row AS past, present.row AS present
            FROM (SELECT DISTINCT of_place.last_seq, of_place.incident_id
                  FROM unnest(:places::text[]) AS wanted(place) CROSS JOIN LATERAL (
                      SELECT last_seq, incident_id FROM board_place
                      WHERE place = wanted.place AND last_seq < :before
                      ORDER BY last_seq DESC LIMIT :limit) AS of_place
                  ORDER BY of_place.last_seq DESC LIMIT :limit) AS p
            LEFT JOIN LATERAL (%s) AS past ON true
            LEFT JOIN LATERAL (%s) AS present ON true
            WHERE p.last_seq > :since
            ORDER BY p.last_seq DESC""".formatted(ROW.formatted(":since"), ROW.formatted(":now"));

    private final JdbcClient jdbc;
    private final BoardMoments moments;
    private final JsonMapper json;

    Changes(JdbcClient jdbc, BoardMoments moments, JsonMapper json) {
        this.jdbc = jdbc;
        this.moments = moments;
        this.json = json;
    }

    /** The part after a cursor, or the first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChangesSince page(BoardScope scope, Since since, BoardTime time, @Nullable Long cursor) {
        Moment then = moments.at(scope.region(), since.moment(), time);
        Moment now = moments.newest(scope.region(), time);
        List<Candidate> found = changed(scope, then, now, cursor == null ? Long.MAX_VALUE : cursor);
        List<Candidate> shown = found.stream().limit(PAGE_SIZE).toList();
        return new ChangesSince(
                now.at(),
                since.moment(),
                since.forum(),
                Long.toString(now.seq()),
                shown.stream().map(this::incident).toList(),
                found.size() > PAGE_SIZE ? Long.toString(shown.getLast().lastSeq()) : null);
    }

    private record Candidate(
            long lastSeq,
            String incidentId,
            @Nullable String past,
            @Nullable String present) {

        /** What changed and changed back is no news; nor is what was never on this board, only in its places. */
        boolean isNews() {
            return !Objects.equals(past, present);
        }
    }

    /** More than a page of news, or all that there is. */
    private List<Candidate> changed(BoardScope scope, Moment then, Moment now, long cursor) {
        List<Candidate> found = new ArrayList<>();
        long before = cursor;
        List<Candidate> batch;
        do {
            batch = candidates(scope, then, now, before);
            batch.stream().filter(Candidate::isNews).forEach(found::add);
            before = batch.isEmpty() ? before : batch.getLast().lastSeq();
        } while (batch.size() > PAGE_SIZE && found.size() <= PAGE_SIZE);
        return found;
    }

    private List<Candidate> candidates(BoardScope scope, Moment then, Moment now, long before) {
        return jdbc.sql(CANDIDATES)
                .param("places", scope.places())
                .param("areas", scope.areaCodes())
                .param("since", then.seq())
                .param("now", now.seq())
                .param("before", before)
                .param("limit", PAGE_SIZE + 1)
                .query((row, _) -> new Candidate(
                        row.getLong("last_seq"),
                        row.getString("incident_id"),
                        row.getString("past"),
                        row.getString("present")))
                .list();
    }

    private ChangedIncident incident(Candidate changed) {
        return ChangedIncident.of(changed.incidentId(), tree(changed.past()), tree(changed.present()));
    }

    private @Nullable JsonNode tree(@Nullable String row) {
        return row == null ? null : json.readTree(row);
    }
}
