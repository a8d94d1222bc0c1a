package uk.reachable.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.web.retention.Lifetime;
import uk.reachable.platform.web.retention.Retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RunningGuard
class AuditLifetimeIT {

    private static final Duration SEVEN_YEARS = Duration.ofDays(7 * 366);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Lifetime auditLifetime;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String subject = UUID.randomUUID().toString();

    private void entry(String action, Instant at) {
        jdbc.sql("""
                        INSERT INTO audit_entry (at, subject, organisation, region, action, subject_kind, subject_id)
                        VALUES (?, 'somebody', 'somewhere', 'west-midlands', ?, 'person', ?)""")
                .params(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), action, subject)
                .update();
    }

    private List<String> left() {
        return jdbc.sql("SELECT action FROM audit_entry WHERE subject_id = ? ORDER BY id")
                .param(subject)
                .query(String.class)
                .list();
    }

    private void tidy(Lifetime lifetime, Instant at) {
        new Retention(List.of(lifetime), jdbc, Clock.fixed(at, ZoneOffset.UTC)).deleteWhatIsOver();
    }

    @Test
    void anEntryGoesAfterSevenYearsAndNotAMomentBefore() {
        entry("OLDER", now.minus(SEVEN_YEARS).minusMillis(1));
        entry("AS_OLD", now.minus(SEVEN_YEARS));
        entry("NEW", now);

        tidy(auditLifetime, now);

        assertThat(left()).containsExactly("AS_OLD", "NEW");
    }

    @Test
    void anEntryOfAnOpenCaseOutlivesItsTime() {
        entry("OLDER", now.minus(SEVEN_YEARS).minusMillis(1));
        var open = new OpenCases("t.subject_id = '" + subject + "'");

        tidy(AuditLifetime.sparing(List.of(open)), now);

        assertThat(left()).containsExactly("OLDER");
    }

    @Test
    void aServiceWhoseClockIsWrongEmptiesNothing() {
        entry("NEW", now);

        tidy(auditLifetime, now.plus(SEVEN_YEARS.multipliedBy(10)));

        assertThat(left()).containsExactly("NEW");
    }

    @Test
    void nobodyElseMayDeleteWhatIsYoungerThanSevenYears() {
        entry("ALMOST", now.atOffset(ZoneOffset.UTC).minusYears(7).plusDays(1).toInstant());

        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_entry WHERE subject_id = ?")
                        .param(subject)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only for seven years");
    }
}
