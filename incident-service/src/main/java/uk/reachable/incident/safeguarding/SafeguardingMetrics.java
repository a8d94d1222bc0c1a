package uk.reachable.incident.safeguarding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What police, the desk or an addressee has left too long. */
@Component
class SafeguardingMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    SafeguardingMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "reachable.contact.reviews.overdue",
                "People whom police ask not to contact, past the time at which they wanted to look again",
                "SELECT count(*) FROM contact_pause WHERE ended_at IS NULL AND review_by <= ?");
        gauge(
                registry,
                "reachable.safeguarding.unanswered",
                "Safeguarding questions that nobody has answered in time",
                "SELECT count(*) FROM safeguarding_question WHERE NOT answered AND due_by <= ?");
        gauge(
                registry,
                "reachable.notices.unopened",
                "Community notices without a receipt whose addressee nobody has rung",
                "SELECT count(*) FROM community_notice WHERE status = 'UNOPENED' AND unopened_at <= ?");
    }

    private void gauge(MeterRegistry registry, String name, String description, String sql) {
        Gauge.builder(name, () -> jdbc.sql(sql)
                        .param(Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single())
                .description(description)
                .register(registry);
    }
}
