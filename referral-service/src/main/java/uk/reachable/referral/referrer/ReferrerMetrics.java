package uk.reachable.referral.referrer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.referral.storage.Columns;

/**
 * Referrers whose clock ran out and who were not told yet: more than a few for a second means that something stands
 * still.
 */
@Component
class ReferrerMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferrerMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reachable.referrers.untold", this, ReferrerMetrics::untold)
                .description("Referrers whose clock ran out and who were not told yet")
                .register(registry);
    }

    private double untold() {
        return jdbc.sql("SELECT count(*) FROM referrer_clock WHERE told_at IS NULL AND due_by <= ?")
                .param(Columns.timestamp(clock.instant()))
                .query(Long.class)
                .single();
    }
}
