package uk.reachable.incident.amendment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Location;

/** Keeps what is known of incidents now. */
@Repository
class AmendedIncidents {

    private final JdbcClient jdbc;

    AmendedIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Incident now) {
        Setting setting = now.setting();
        Location location = now.location();
        jdbc.sql("""
                UPDATE incident SET category = ?, severity = ?, local_authority = ?, lsoa = ?, setting = ?, site = ?,
                    occurred_at = ?, latitude = ?, longitude = ?
                WHERE id = ?
                """)
                .params(now.category().name(), now.severity().name(), now.localAuthority())
                .param(now.lsoa())
                .param(setting == null ? null : setting.name())
                .param(now.site())
                .param(time(now.occurredAt()))
                .param(location == null ? null : location.latitude())
                .param(location == null ? null : location.longitude())
                .param(now.id())
                .update();
    }

    /** Of everybody in the incident and its duplicates. */
    Set<AgeBand> ageBandsOf(String incidentId) {
        return jdbc.sql("""
                SELECT DISTINCT age_band FROM person
                WHERE incident_id IN (SELECT incidents_shown_in(?)) AND subject = 'PERSON'
                """).param(incidentId).query(String.class).list().stream()
                .map(AgeBand::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
