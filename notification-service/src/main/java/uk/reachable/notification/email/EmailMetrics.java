package uk.reachable.notification.email;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator must see of the e-mails on their way: how many, how late, how many failed. */
@Component
class EmailMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    EmailMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("reachable.email.queued", this::queued)
                .description("E-mails that no mail server has taken yet")
                .register(meters);
        Gauge.builder("reachable.email.oldest.age", this::oldestAgeSeconds)
                .description("How long the e-mail that is due the longest has waited")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("reachable.email.failed", this::failed)
                .description("E-mails that were given up and whose notices are still kept")
                .register(meters);
    }

    private long queued() {
        return count("SELECT count(*) FROM email_delivery WHERE next_attempt_at IS NOT NULL");
    }

    private long failed() {
        return count("SELECT count(*) FROM email_delivery WHERE status = 'FAILED'");
    }

    private double oldestAgeSeconds() {
        return jdbc.sql("""
                        SELECT coalesce(greatest(extract(epoch FROM :now - min(due_at)), 0), 0) FROM email_delivery
                        WHERE next_attempt_at IS NOT NULL""")
                .param("now", Timestamp.from(clock.instant()))
                .query(Double.class)
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
