package uk.reachable.incident.baseline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.baseline.CountedArea.Kind;

/** Counts the violent and sexual offences that were imported; a row without area has that of its point on the map. */
@Repository
class ImportedCrimes {

    private static final String COUNTS = """
            WITH placed AS (
                SELECT r.month, COALESCE(r.lsoa, (
                    SELECT p.lsoa FROM imported_row p
                    WHERE p.month IS NOT NULL AND p.lsoa IS NOT NULL
                      AND p.latitude = r.latitude AND p.longitude = r.longitude
                    ORDER BY p.lsoa LIMIT 1)) AS lsoa
                FROM imported_row r JOIN import i ON i.id = r.import_id AND i.status = 'DONE'
                WHERE r.region = :region AND r.category = 'VIOLENCE_AND_SEXUAL_OFFENCES' AND r.month IS NOT NULL)
            SELECT l.code, l.name, l.local_authority, p.month, count(*) AS offences
            FROM placed p JOIN lsoa l ON l.code = p.lsoa
            WHERE l.local_authority = ANY(:areas::text[])
            GROUP BY l.code, p.month
            """;

    private final JdbcClient jdbc;

    ImportedCrimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MonthlyCounts of(Region region) {
        var counts = new MonthlyCounts(region.id());
        jdbc.sql(COUNTS)
                .param("region", region.id())
                .param("areas", region.areas().stream().map(Area::code).toArray(String[]::new))
                .query(row -> {
                    var area = new CountedArea(
                            Kind.LSOA, row.getString("code"), row.getString("name"), row.getString("local_authority"));
                    counts.add(area, YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("offences"));
                });
        return counts;
    }
}
