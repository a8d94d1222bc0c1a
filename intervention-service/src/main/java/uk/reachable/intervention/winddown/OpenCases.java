package uk.reachable.intervention.winddown;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a place with whom. */
@Component
class OpenCases {

    private record Row(String programme, OpenCase open) {}

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By programme, longest first. */
    Map<String, List<OpenCase>> ofRegion(String region) {
        return jdbc.sql("""
                        SELECT placement.programme, referral_id, request ->> 'incidentReference' AS incident_reference,
                            changed_at
                        FROM placement JOIN programme ON programme.id = placement.programme
                        WHERE state = 'FILLED' AND programme.region = :region
                        ORDER BY changed_at, referral_id""").param("region", region).query(OpenCases::row).list().stream()
                .collect(Collectors.groupingBy(
                        Row::programme, LinkedHashMap::new, Collectors.mapping(Row::open, Collectors.toList())));
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("programme"),
                new OpenCase(
                        row.getString("referral_id"),
                        row.getString("incident_reference"),
                        row.getTimestamp("changed_at").toInstant()));
    }
}
