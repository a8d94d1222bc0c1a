package uk.reachable.incident.meeting.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.meeting.MeetingStatus;

/** Keeps that a meeting was called, when an incident is logged or when it is graded anew. */
@Repository
public class CalledMeetings {

    private final JdbcClient jdbc;

    CalledMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String incidentId, MeetingCall meeting) {
        jdbc.sql("""
                INSERT INTO meeting (id, incident_id, status, rule, rules_version, because, police_lead, invited,
                    called_at, due_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(meeting.id(), incidentId, MeetingStatus.CALLED.name(), meeting.rule(), meeting.rulesVersion())
                .params(
                        meeting.because(),
                        meeting.policeLead(),
                        meeting.invited().toArray(String[]::new))
                .params(time(meeting.calledAt()), time(meeting.dueBy()))
                .update();
        jdbc.sql("INSERT INTO meeting_incident (meeting_id, incident_id) VALUES (?, ?)")
                .params(meeting.id(), incidentId)
                .update();
    }

    /** How the meetings of an incident and of its duplicates stand. */
    public Set<MeetingStatus> statusesOf(String incidentId) {
        return jdbc.sql("""
                SELECT DISTINCT m.status FROM meeting_incident l JOIN meeting m ON m.id = l.meeting_id
                WHERE l.incident_id IN (SELECT incidents_shown_in(?))
                """).param(incidentId).query(String.class).list().stream()
                .map(MeetingStatus::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
