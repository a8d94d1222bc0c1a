package uk.reachable.incident.people.emergency.review;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.Columns;

/** Emergency accesses that the privacy officer has left too long. */
@Component
class EmergencyMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    EmergencyMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reachable.emergency.accesses.unreviewed", this, EmergencyMetrics::unreviewed)
                .description("Emergency accesses that nobody has reviewed in time")
                .register(registry);
    }

    private double unreviewed() {
        return jdbc.sql("SELECT count(*) FROM emergency_access WHERE reviewed_at IS NULL AND review_by <= ?")
                .param(Columns.time(clock.instant()))
                .query(Long.class)
                .single();
    }
}
