package uk.reachable.incident.convening.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.Columns;

/** Meetings whose escalation is due and not told: more than a few for a second means that the clock stands still. */
@Component
class MeetingMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reachable.meetings.unescalated", this, MeetingMetrics::unescalated)
                .description("Meetings that are not convened in time, of which nobody was told yet")
                .register(registry);
    }

    private double unescalated() {
        return jdbc.sql("SELECT count(*) FROM meeting WHERE status = 'CALLED' AND COALESCE(escalate_at, due_by) <= ?")
                .param(Columns.time(clock.instant()))
                .query(Long.class)
                .single();
    }
}
