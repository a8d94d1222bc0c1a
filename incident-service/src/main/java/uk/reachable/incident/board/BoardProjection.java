package uk.reachable.incident.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.board.moment.BoardMoments;
import uk.reachable.incident.board.moment.Moment;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.names.Places;
import uk.reachable.incident.npu.Npu;
import uk.reachable.incident.npu.RegionalNpus;
import uk.reachable.incident.progress.ReferralCounts;
import uk.reachable.platform.stream.waking.CommitSignal;

/** Brings an incident's row up to date and numbers the change, in the transaction that changed the incident. */
@Repository
public class BoardProjection {

    private final JdbcClient jdbc;
    private final ReferralCounts counts;
    private final RegionalNpus npus;
    private final JsonMapper json;
    private final CommitSignal signal;

    BoardProjection(JdbcClient jdbc, ReferralCounts counts, RegionalNpus npus, JsonMapper json, CommitSignal signal) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.npus = npus;
        this.json = json;
        this.signal = signal;
    }

    /**
     * Shows the incident as it now is, and the one that it is a duplicate of; call it last, for it holds the region's
     * lock until the transaction ends.
     */
    public void show(String incidentId) {
        String region = lockedRegionOf(incidentId);
        // Read after the lock: the incident, its meeting or another referral may have moved until then.
        Found found = write(region, incidentId);
        if (!found.survivor().equals(incidentId)) {
            write(region, found.survivor());
        }
        signal.afterCommit();
    }

    /** An incident's row, the area in which the board had it until now, and the incident that it is shown in. */
    private record Found(BoardRow row, @Nullable String formerArea, String survivor) {

        boolean leftAnArea() {
            return formerArea != null && !formerArea.equals(row.localAuthority());
        }

        /** What a duplicate has is counted once, where it is shown. */
        boolean isCountedHere() {
            return survivor.equals(row.incidentId());
        }
    }

    private Found write(String region, String incidentId) {
        Found found = read(incidentId);
        BoardRow row = found.isCountedHere() ? found.row().with(counts.of(incidentId)) : found.row();
        if (found.leftAnArea()) {
            takeFromFormerArea(region, next(region), row);
        }
        write(region, next(region), row);
        return found;
    }

    /** Whoever watches only the area that an incident was moved from is told that it went. */
    private void takeFromFormerArea(String region, Moment moment, BoardRow row) {
        jdbc.sql("""
                INSERT INTO board_change (region, seq, at, incident_id, local_authority, npu, row)
                SELECT region, ?, ?, incident_id, local_authority, npu, ?::jsonb FROM board_row WHERE incident_id = ?
                """)
                .params(moment.seq(), Timestamp.from(moment.at()))
                .params(json.writeValueAsString(RowGone.of(row)), row.incidentId())
                .update();
    }

    private String lockedRegionOf(String incidentId) {
        return jdbc.sql("""
                SELECT region, pg_advisory_xact_lock(%s)
                FROM (SELECT region FROM incident WHERE id = :incident) AS of
                """.formatted(BoardMoments.LOCK.replace(":region", "region")))
                .param("incident", incidentId)
                .query((row, _) -> row.getString("region"))
                .single();
    }

    private Found read(String incidentId) {
        return jdbc.sql("""
                SELECT i.*, m.id AS meeting_id, m.status AS meeting_status, m.due_by, m.starts_at,
                    b.local_authority AS former_area, surviving_incident(i.id) AS survivor,
                    (SELECT count(*) FROM meeting_action a
                     WHERE a.incident_id IN (SELECT incidents_shown_in(i.id)) AND a.status = 'OVERDUE')
                        AS overdue_actions
                FROM incident i LEFT JOIN board_row b ON b.incident_id = i.id LEFT JOIN LATERAL (
                    SELECT held.* FROM meeting_incident l JOIN meeting held ON held.id = l.meeting_id
                    WHERE l.incident_id IN (SELECT incidents_shown_in(i.id))
                    ORDER BY held.status = 'CANCELLED', l.incident_id <> i.id, held.id DESC LIMIT 1) m ON true
                WHERE i.id = ?
                """).param(incidentId).query((row, _) -> found(row)).single();
    }

    /** The next number is of a later moment, even when the database's clock was set back. */
    private Moment next(String region) {
        return jdbc.sql("""
                INSERT INTO board_head (region, seq, at) VALUES (?, 1, clock_timestamp())
                ON CONFLICT (region) DO UPDATE
                SET seq = board_head.seq + 1,
                    at = greatest(board_head.at + interval '1 microsecond', clock_timestamp())
                RETURNING seq, at
                """)
                .param(region)
                .query((row, _) -> new Moment(Rows.timeOf(row, "at"), row.getLong("seq")))
                .single();
    }

    private void write(String region, Moment moment, BoardRow row) {
        jdbc.sql("""
                WITH change AS (
                    INSERT INTO board_change (region, seq, at, incident_id, local_authority, npu, npu_before, row)
                    VALUES (:region, :seq, :at, :incident, :area, :npu,
                            (SELECT npu FROM board_row WHERE incident_id = :incident AND npu IS DISTINCT FROM :npu),
                            :row::jsonb)
                    RETURNING region, seq, incident_id, local_authority, npu, row)
                INSERT INTO board_row (incident_id, region, local_authority, npu, seq, row)
                SELECT incident_id, region, local_authority, npu, seq, row FROM change
                ON CONFLICT (incident_id) DO UPDATE
                SET seq = excluded.seq, row = excluded.row,
                    local_authority = excluded.local_authority, npu = excluded.npu
                """)
                .param("region", region)
                .param("seq", moment.seq())
                .param("at", Timestamp.from(moment.at()))
                .param("incident", row.incidentId())
                .param("area", row.localAuthority())
                .param("npu", row.npu())
                .param("row", json.writeValueAsString(row))
                .update();
    }

    private Found found(ResultSet row) throws SQLException {
        return new Found(row(row), row.getString("former_area"), row.getString("survivor"));
    }

    private BoardRow row(ResultSet row) throws SQLException {
        String localAuthority = row.getString("local_authority");
        Optional<Npu> npu = npus.policing(row.getString("region"), row.getString("lsoa"));
        return new BoardRow(
                row.getString("id"),
                row.getString("reference"),
                Category.valueOf(row.getString("category")),
                Severity.valueOf(row.getString("severity")),
                localAuthority,
                Places.areaName(localAuthority),
                IncidentStatus.valueOf(row.getString("status")),
                Rows.timeOf(row, "logged_at"),
                meeting(row),
                Map.of(),
                row.getInt("overdue_actions"),
                npu.map(Npu::id).orElse(null),
                npu.map(Npu::name).orElse(null));
    }

    private static BoardRow.@Nullable MeetingState meeting(ResultSet row) throws SQLException {
        String id = row.getString("meeting_id");
        return id == null
                ? null
                : new BoardRow.MeetingState(
                        id,
                        MeetingStatus.valueOf(row.getString("meeting_status")),
                        Rows.timeOf(row, "due_by"),
                        Rows.time(row, "starts_at"));
    }
}
