package uk.reachable.incident.progress;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.incident.casefile.Rows;

/**
 * Measures what Reachable is for: how long it takes from logging an incident until the first provider knows of
 * somebody. By the clocks of two services, so a figure to watch and not to account by.
 */
@Component
class FirstNotice {

    private static final Duration[] GOALS =
            Stream.of(1, 2, 5, 10, 30, 60, 300).map(Duration::ofSeconds).toArray(Duration[]::new);

    private final JdbcClient jdbc;
    private final Timer timer;

    FirstNotice(JdbcClient jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.timer = Timer.builder("reachable.incident.to.notice")
                .description("From logging an incident until the first offer of it stands in a provider's inbox")
                .serviceLevelObjectives(GOALS)
                .register(registry);
    }

    /** Only the first notice of an incident counts: later ones follow a decline, a silence or another referral. */
    void measure(NoticePosted notice) {
        jdbc.sql("""
                SELECT logged_at FROM incident WHERE id = ? AND 1 = (
                    SELECT count(*) FROM offer_notice n JOIN referral r ON r.id = n.referral_id
                    WHERE r.incident_id = incident.id)
                """)
                .param(notice.incidentId())
                .query((row, _) -> Rows.timeOf(row, "logged_at"))
                .optional()
                .ifPresent(loggedAt -> timer.record(Duration.between(loggedAt, notice.postedAt())));
    }
}
