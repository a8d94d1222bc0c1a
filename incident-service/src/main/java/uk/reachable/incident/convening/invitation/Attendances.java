package uk.reachable.incident.convening.invitation;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Columns;

/** Keeps who came to a meeting and who sent apologies; what was said last counts. */
@Repository
public class Attendances {

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String meetingId, String organisation, Attendance attendance, String by, Instant at) {
        jdbc.sql("""
                INSERT INTO meeting_attendance (meeting_id, organisation, attendance, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (meeting_id, organisation) DO UPDATE SET attendance = excluded.attendance,
                    recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                """)
                .params(meetingId, organisation, attendance.name(), by, Columns.time(at))
                .update();
    }

    /** By organisation; whoever has said nothing is not in it. */
    public Map<String, Attendance> of(String meetingId) {
        return jdbc
                .sql("SELECT organisation, attendance FROM meeting_attendance WHERE meeting_id = ?")
                .param(meetingId)
                .query((row, _) ->
                        Map.entry(row.getString("organisation"), Attendance.valueOf(row.getString("attendance"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
