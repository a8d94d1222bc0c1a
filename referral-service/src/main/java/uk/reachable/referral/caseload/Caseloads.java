package uk.reachable.referral.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.referral.storage.Columns;

/** The cases of an organisation, read from the rows that decide; nothing is kept beside them. */
@Repository
class Caseloads {

    private static final String OF_ALL =
            "r.id, r.incident_reference, r.need, r.age_band, r.status, r.expected_release, r.pause_review_by, ";

    /** What the organisation has taken on. */
    private static final String TAKEN_ON = "SELECT " + OF_ALL + """
            r.programme, r.programme_name, r.worker, r.accepted_at AS since, cast(NULL AS timestamptz) AS respond_by,
            CASE WHEN r.contacted_at IS NULL THEN r.contact_due_by END AS contact_due_by
            FROM referral r WHERE r.status = 'ACCEPTED' AND r.provider = :organisation
            """;

    /** What is asked of it: offers, and handovers for which a place is held. */
    private static final String ASKED = "SELECT " + OF_ALL + """
            o.programme, o.programme_name, NULL, o.made_at, o.respond_by, NULL
            FROM offer o JOIN referral r ON r.id = o.referral_id
            WHERE o.outcome IS NULL AND o.provider = :organisation
            UNION ALL SELECT\s""" + OF_ALL + """
            h.to_programme, h.to_programme_name, NULL, h.offered_at, h.respond_by, NULL
            FROM handover h JOIN referral r ON r.id = h.referral_id
            WHERE h.status = 'OFFERED' AND h.to_organisation = :organisation
            """;

    /** The row has no programme any more; the history says which one it was. */
    private static final String ENDED = "SELECT " + OF_ALL + """
            e.programme, p.name AS programme_name, NULL AS worker, r.closed_at AS since,
            cast(NULL AS timestamptz) AS respond_by, cast(NULL AS timestamptz) AS contact_due_by
            FROM referral r
            LEFT JOIN LATERAL (
                SELECT h.programme FROM case_history h
                WHERE h.referral_id = r.id AND h.what IN ('REFERRAL_COMPLETED', 'REFERRAL_ENDED_EARLY')
                ORDER BY h.position DESC LIMIT 1) e ON true
            LEFT JOIN programme p ON p.id = e.programme
            WHERE r.status IN ('COMPLETED', 'ENDED_EARLY') AND r.closed_by = :organisation
            """;

    /** What has a clock comes first, the nearest before the others; then the newest. */
    private static final String IN_ORDER = """
            SELECT * FROM (SELECT c.*, coalesce(respond_by, contact_due_by, :never) AS due FROM (%s) c) d
            WHERE (cast(:worker AS text) IS NULL OR worker = :worker)
              AND (due > :due OR (due = :due AND (since < :since OR (since = :since AND id > :id))))
            ORDER BY due, since DESC, id LIMIT :limit
            """;

    private final JdbcClient jdbc;

    Caseloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At most so many cases of the organisation, after a cursor.
     *
     * @param worker whose cases only; null for everybody's
     */
    List<CaseEntry> of(String organisation, Show show, @Nullable String worker, @Nullable CaseCursor after, int limit) {
        CaseCursor from = after == null ? new CaseCursor(Instant.EPOCH, CaseCursor.NEVER, "") : after;
        return jdbc.sql(IN_ORDER.formatted(which(show)))
                .param("organisation", organisation)
                .param("worker", worker)
                .param("never", Columns.timestamp(CaseCursor.NEVER))
                .param("due", Columns.timestamp(from.due()))
                .param("since", Columns.timestamp(from.since()))
                .param("id", from.id())
                .param("limit", limit)
                .query(Caseloads::read)
                .list();
    }

    private static String which(Show show) {
        return switch (show) {
            case MINE -> TAKEN_ON;
            case UNASSIGNED -> TAKEN_ON + " AND r.worker IS NULL UNION ALL " + ASKED;
            case OPEN -> TAKEN_ON + " UNION ALL " + ASKED;
            case CLOSED -> ENDED;
        };
    }

    private static CaseEntry read(ResultSet row, int number) throws SQLException {
        return new CaseEntry(
                row.getString("id"),
                row.getString("incident_reference"),
                Need.valueOf(row.getString("need")),
                AgeBand.valueOf(row.getString("age_band")),
                ReferralStatus.valueOf(row.getString("status")),
                row.getString("programme"),
                row.getString("programme_name"),
                row.getString("worker"),
                Columns.instant(row, "since"),
                Columns.instantOrNull(row, "respond_by"),
                Columns.instantOrNull(row, "contact_due_by"),
                Columns.instantOrNull(row, "expected_release"),
                Columns.instantOrNull(row, "pause_review_by"));
    }
}
