package uk.reachable.incident.convening.referral;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.PersonRows;

/** What a meeting knows of people and their referrals: no identity. */
@Repository
public class MeetingReferrals {

    private final JdbcClient jdbc;

    MeetingReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A referral that a meeting decided on, and whom it is for, without who it is. */
    public record Decided(
            String referralId, String personId, String reference, Need need, PersonRole role, AgeBand ageBand) {}

    record Involved(Person person, String incidentId) {}

    /** Somebody of one of the meeting's incidents. */
    Optional<Involved> person(String meetingId, String personId) {
        return jdbc.sql("""
                SELECT p.* FROM person p JOIN meeting_incident l ON l.incident_id = p.incident_id
                WHERE l.meeting_id = ? AND p.id = ?
                """)
                .params(meetingId, personId)
                .query((row, _) -> new Involved(PersonRows.person(row), row.getString("incident_id")))
                .optional();
    }

    /** A referral of this person for this need that has not ended. */
    Optional<String> open(String personId, Need need) {
        return jdbc.sql("""
                SELECT r.id FROM referral r LEFT JOIN referral_line l ON l.referral_id = r.id
                WHERE r.person_id = ? AND r.need = ?
                  AND COALESCE(l.status, 'RAISED') NOT IN ('COMPLETED', 'ENDED_EARLY', 'WITHDRAWN')
                ORDER BY r.position LIMIT 1
                """).params(personId, need.name()).query(String.class).optional();
    }

    /** Nobody can be referred of whom nobody knows any more who they are. */
    boolean isErased(String personId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM person_erasure WHERE person_id = ?)")
                .param(personId)
                .query(Boolean.class)
                .single();
    }

    void add(String meetingId, String referralId) {
        jdbc.sql("INSERT INTO meeting_referral (meeting_id, referral_id) VALUES (?, ?)")
                .params(meetingId, referralId)
                .update();
    }

    /** In the order in which they were decided. */
    public List<Decided> of(String meetingId) {
        return jdbc.sql("""
                SELECT r.id, r.person_id, i.reference, r.need, p.role, p.age_band
                FROM meeting_referral d JOIN referral r ON r.id = d.referral_id
                JOIN person p ON p.id = r.person_id JOIN incident i ON i.id = r.incident_id
                WHERE d.meeting_id = ? ORDER BY r.id
                """)
                .param(meetingId)
                .query((row, _) -> new Decided(
                        row.getString("id"),
                        row.getString("person_id"),
                        row.getString("reference"),
                        Need.valueOf(row.getString("need")),
                        PersonRole.valueOf(row.getString("role")),
                        AgeBand.valueOf(row.getString("age_band"))))
                .list();
    }
}
