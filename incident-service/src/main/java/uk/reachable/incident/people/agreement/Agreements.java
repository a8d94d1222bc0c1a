package uk.reachable.incident.people.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** Which information-sharing agreements are current today, as the catalogue of programmes tells. */
@Repository
public class Agreements {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final Clock clock;

    Agreements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The organisation's with this region before its others; of several the one that lasts longest. */
    public Optional<Agreement> currentWith(String organisation, String region) {
        ZoneId zone = Regions.byId(region).map(Region::timeZone).orElse(LONDON);
        return jdbc.sql("""
                SELECT agreement_reference, agreement_from, agreement_to FROM programme_name
                WHERE provider = :organisation AND :today BETWEEN agreement_from AND agreement_to
                ORDER BY (region = :region) DESC, agreement_to DESC, programme LIMIT 1
                """)
                .param("organisation", organisation)
                .param("today", LocalDate.ofInstant(clock.instant(), zone))
                .param("region", region)
                .query((row, _) -> agreement(row))
                .optional();
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getString("agreement_reference"),
                row.getObject("agreement_from", LocalDate.class),
                row.getObject("agreement_to", LocalDate.class));
    }
}
