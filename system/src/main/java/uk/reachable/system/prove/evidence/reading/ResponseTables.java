package uk.reachable.system.prove.evidence.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.reachable.system.prove.evidence.Responses;
import uk.reachable.system.prove.evidence.Responses.Action;
import uk.reachable.system.prove.evidence.Responses.Amendment;
import uk.reachable.system.prove.evidence.Responses.EmergencyAccess;
import uk.reachable.system.prove.evidence.Responses.Incident;
import uk.reachable.system.prove.evidence.Responses.Meeting;
import uk.reachable.system.prove.evidence.Responses.Pause;
import uk.reachable.system.prove.evidence.Responses.PausedReferral;
import uk.reachable.system.prove.evidence.Responses.Question;

/** Reads how incidents are responded to: from incident-service, and what referral-service makes of it. */
final class ResponseTables {

    private static final String INCIDENTS = """
            SELECT i.id, i.status, i.merged_into, b.row ->> 'status'
            FROM incident i LEFT JOIN board_row b ON b.incident_id = i.id
            """;
    private static final String SHARING = """
            SELECT incident_id FROM meeting_incident
            WHERE meeting_id IN (SELECT meeting_id FROM meeting_incident GROUP BY meeting_id HAVING count(*) > 1)
            """;
    private static final String MEETINGS =
            "SELECT id, status, NULLIF(COALESCE(escalate_at, due_by), 'infinity') AS alarm_at FROM meeting";
    private static final String ACTIONS = "SELECT id, status, due_by FROM meeting_action";
    private static final String AMENDMENTS = "SELECT incident_id, version FROM incident_step WHERE kind = 'AMENDED'";
    private static final String PAUSES =
            "SELECT person_id, review_by, review_told_at IS NOT NULL AS told FROM contact_pause WHERE ended_at IS NULL";
    private static final String QUESTIONS =
            "SELECT person_id, question, answered, due_by, told_at IS NOT NULL AS told FROM safeguarding_question";
    private static final String EMERGENCIES = "SELECT id, reviewed_at IS NOT NULL FROM emergency_access";
    private static final String PAUSED_PEOPLE = "SELECT person_id FROM person_pause";
    private static final String PAUSED_REFERRALS = "SELECT id, person_id FROM referral WHERE paused_since IS NOT NULL";

    private ResponseTables() {}

    static Responses read(Snapshot incident, Snapshot referral) {
        return new Responses(
                incidents(incident),
                incident.texts(SHARING),
                meetings(incident),
                actions(incident),
                amendments(incident),
                pauses(incident),
                questions(incident),
                incident.rows(EMERGENCIES, row -> new EmergencyAccess(row.getString(1), row.getBoolean(2))),
                referral.texts(PAUSED_PEOPLE),
                new HashSet<>(referral.rows(
                        PAUSED_REFERRALS, row -> new PausedReferral(row.getString(1), row.getString(2)))));
    }

    private static List<Incident> incidents(Snapshot database) {
        return database.rows(
                INCIDENTS, row -> new Incident(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    private static List<Meeting> meetings(Snapshot database) {
        return database.rows(
                MEETINGS,
                row -> new Meeting(row.getString("id"), row.getString("status"), Snapshot.timeOrNull(row, "alarm_at")));
    }

    private static List<Action> actions(Snapshot database) {
        return database.rows(
                ACTIONS, row -> new Action(row.getString("id"), row.getString("status"), Snapshot.time(row, "due_by")));
    }

    private static Set<Amendment> amendments(Snapshot database) {
        return new HashSet<>(database.rows(AMENDMENTS, row -> new Amendment(row.getString(1), row.getLong(2))));
    }

    private static List<Pause> pauses(Snapshot database) {
        return database.rows(
                PAUSES,
                row -> new Pause(row.getString("person_id"), Snapshot.time(row, "review_by"), row.getBoolean("told")));
    }

    private static List<Question> questions(Snapshot database) {
        return database.rows(
                QUESTIONS,
                row -> new Question(
                        row.getString("person_id"),
                        row.getString("question"),
                        row.getBoolean("answered"),
                        Snapshot.time(row, "due_by"),
                        row.getBoolean("told")));
    }
}
