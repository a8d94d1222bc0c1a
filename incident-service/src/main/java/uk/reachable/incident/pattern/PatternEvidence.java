package uk.reachable.incident.pattern;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what patterns are counted from. */
@Repository
class PatternEvidence {

    /** More than twice what any pattern asks for: the nearest in time decide whether there are enough. */
    private static final int MOST = 200;

    /** Km of one degree of latitude, rounded down, so that a box holds the whole circle. */
    private static final double KM_OF_A_DEGREE = 110;

    private final JdbcClient jdbc;

    PatternEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it counts: it does not as a duplicate, or when it was logged in error. */
    boolean includes(String incidentId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM pattern_evidence WHERE incident_id = ?)")
                .param(incidentId)
                .query(Boolean.class)
                .single();
    }

    /** What may count with this one, nearest in time first; no meeting of this pattern is about any of it. */
    List<Sighting> near(String region, MeetingPattern pattern, Place place, Sighting about) {
        var at = about.at().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                SELECT e.* FROM pattern_evidence e
                WHERE e.region = :region AND e.category = :category AND e.at BETWEEN :from AND :to
                  AND e.incident_id IS DISTINCT FROM :about AND
                """ + in(place) + """

                  AND NOT EXISTS (SELECT 1 FROM meeting_incident l JOIN meeting m ON m.id = l.meeting_id
                                  WHERE l.incident_id = e.incident_id AND m.pattern = :pattern)
                ORDER BY abs(extract(epoch FROM e.at - :at)) LIMIT :most
                """)
                .param("region", region)
                .param("category", pattern.category().name())
                .param("from", at.minus(pattern.window()))
                .param("to", at.plus(pattern.window()))
                .param("about", about.incidentId())
                .param("pattern", pattern.id())
                .param("at", at)
                .param("most", MOST)
                .params(parametersOf(place))
                .query((row, _) -> PatternRows.sighting(row))
                .list();
    }

    private static String in(Place place) {
        return switch (place) {
            case Place.Neighbourhood _ -> "e.lsoa = :code";
            case Place.Authority _ -> "e.local_authority = :code";
            case Place.Circle _ -> "e.latitude BETWEEN :south AND :north AND e.longitude BETWEEN :west AND :east";
        };
    }

    private static Map<String, ?> parametersOf(Place place) {
        return switch (place) {
            case Place.Neighbourhood it -> Map.of("code", it.lsoa());
            case Place.Authority it -> Map.of("code", it.localAuthority());
            case Place.Circle it -> box(it);
        };
    }

    private static Map<String, Double> box(Place.Circle circle) {
        double latitude = circle.centre().latitude();
        double longitude = circle.centre().longitude();
        double up = circle.km() / KM_OF_A_DEGREE;
        // One degree of longitude is shortest at the edge that is nearer to the pole.
        double aside = up / Math.cos(Math.toRadians(Math.abs(latitude) + up));
        return Map.of(
                "south", latitude - up, "north", latitude + up, "west", longitude - aside, "east", longitude + aside);
    }
}
