package uk.reachable.incident.meeting.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Columns;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.MeetingFacts;

/** Finds and keeps meetings; whoever changes one holds its first incident's row. */
@Repository
public class Meetings {

    private static final String FIND = """
            SELECT m.*, COALESCE(NULLIF(m.escalate_at, 'infinity'), CASE WHEN m.escalate_at IS NULL THEN m.due_by END)
                AS next_escalation, i.region
            FROM meeting m JOIN incident i ON i.id = m.incident_id
            """;

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Meeting> find(String meetingId) {
        return jdbc.sql(FIND + "WHERE m.id = ?")
                .param(meetingId)
                .query((row, _) -> MeetingRows.meeting(row))
                .optional();
    }

    /** The meeting that an incident has now. */
    public Optional<Meeting> ofIncident(String incidentId) {
        return jdbc.sql("SELECT id FROM meeting_of_incident WHERE of_incident = ?")
                .param(incidentId)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    /** The incidents that share a meeting, in the order in which they are locked. */
    public List<String> incidentsOf(String meetingId) {
        return jdbc.sql("SELECT incident_id FROM meeting_incident WHERE meeting_id = ? ORDER BY incident_id")
                .param(meetingId)
                .query(String.class)
                .list();
    }

    /** A meeting that police called themselves, at its first version. */
    public void add(Meeting meeting) {
        MeetingFacts facts = meeting.facts();
        jdbc.sql("""
                INSERT INTO meeting (id, incident_id, status, rule, rules_version, because, police_lead, invited,
                    called_at, due_by, version)
                VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)
                """)
                .params(facts.id(), facts.incidentId(), meeting.status().name(), facts.rule(), facts.because())
                .params(facts.policeLead(), facts.invited().toArray(String[]::new))
                .params(Columns.time(facts.calledAt()), Columns.time(facts.dueBy()), facts.version())
                .update();
        share(facts.id(), facts.incidentId());
        MeetingRows.keep(jdbc, meeting);
    }

    public void keep(Meeting meeting) {
        MeetingRows.keep(jdbc, meeting);
    }

    /** An incident is dealt with in this meeting, too; false when it is already. */
    public boolean share(String meetingId, String incidentId) {
        return jdbc.sql("INSERT INTO meeting_incident (meeting_id, incident_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(meetingId, incidentId)
                        .update()
                == 1;
    }

    /** Meetings that ought to be convened by now, those that wait longest first. */
    public List<String> notConvened(Instant now, int limit) {
        return jdbc.sql("""
                SELECT id FROM meeting WHERE status = 'CALLED' AND COALESCE(escalate_at, due_by) <= ?
                ORDER BY COALESCE(escalate_at, due_by) LIMIT ?
                """)
                .params(Columns.time(now), limit)
                .query(String.class)
                .list();
    }
}
