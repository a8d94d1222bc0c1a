package uk.reachable.incident.pattern;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Location;

/** Keeps by which pattern a meeting was called, and which incidents it is about. */
@Repository
class PatternMeetings {

    private final JdbcClient jdbc;

    PatternMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest meeting that the pattern has called here. */
    Optional<PatternMeeting> last(String region, MeetingPattern pattern, Place place) {
        return called(region, pattern, place).stream().filter(place::isThatOf).findFirst();
    }

    /** The patterns that have called a meeting about the incident, or about a duplicate of it. */
    Set<String> patternsAbout(String incidentId) {
        return jdbc.sql("""
                SELECT DISTINCT m.pattern FROM meeting_incident l JOIN meeting m ON m.id = l.meeting_id
                WHERE l.incident_id IN (SELECT incidents_shown_in(?)) AND m.pattern IS NOT NULL
                """).param(incidentId).query(String.class).set();
    }

    private List<PatternMeeting> called(String region, MeetingPattern pattern, Place place) {
        return jdbc.sql("""
                SELECT m.* FROM meeting m JOIN incident i ON i.id = m.incident_id
                WHERE m.pattern = :pattern AND i.region = :region AND m.place IS NOT DISTINCT FROM :place::text
                ORDER BY m.id DESC LIMIT 200
                """)
                .param("pattern", pattern.id())
                .param("region", region)
                .param("place", place.code())
                .query((row, _) -> PatternRows.meeting(row))
                .list();
    }

    /** Holds these incidents, and those that the meetings were called for, in the order of their ids. */
    void hold(Collection<String> incidentIds, Collection<String> meetingIds) {
        jdbc.sql("""
                SELECT id FROM incident
                WHERE id = ANY(?::text[]) OR id IN (SELECT incident_id FROM meeting WHERE id = ANY(?::text[]))
                ORDER BY id FOR NO KEY UPDATE
                """)
                .params(incidentIds.toArray(String[]::new), meetingIds.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** As it stands now that it is held until the transaction ends; its incident first, as everybody does. */
    PatternMeeting hold(String meetingId) {
        hold(Set.of(), Set.of(meetingId));
        return jdbc.sql("SELECT * FROM meeting WHERE id = ? FOR UPDATE")
                .param(meetingId)
                .query((row, _) -> PatternRows.meeting(row))
                .single();
    }

    void calledBy(MeetingPattern pattern, Place place, String meetingId) {
        @Nullable Location centre = place instanceof Place.Circle circle ? circle.centre() : null;
        jdbc.sql("""
                UPDATE meeting SET pattern = :pattern, place = :place, latitude = :latitude, longitude = :longitude
                WHERE id = :id
                """)
                .param("pattern", pattern.id())
                .param("place", place.code())
                .param("latitude", centre == null ? null : centre.latitude())
                .param("longitude", centre == null ? null : centre.longitude())
                .param("id", meetingId)
                .update();
    }

    void add(String meetingId, String incidentId) {
        jdbc.sql("INSERT INTO meeting_incident (meeting_id, incident_id) VALUES (?, ?)")
                .params(meetingId, incidentId)
                .update();
    }

    /** Adds those that have no meeting of their own, and says which; theirs would no longer show otherwise. */
    List<String> addThoseWithout(String meetingId, List<String> incidentIds) {
        String[] ids = incidentIds.toArray(String[]::new);
        hold(incidentIds, Set.of());
        return jdbc.sql("""
                INSERT INTO meeting_incident (meeting_id, incident_id)
                SELECT ?, i.id FROM incident i
                WHERE i.id = ANY(?::text[])
                  AND NOT EXISTS (SELECT 1 FROM meeting_of_incident m
                                  WHERE m.of_incident = i.id AND m.status <> 'CANCELLED')
                RETURNING incident_id
                """).params(meetingId, ids).query(String.class).list();
    }
}
