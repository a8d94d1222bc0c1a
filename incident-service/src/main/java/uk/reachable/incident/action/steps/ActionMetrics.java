package uk.reachable.incident.action.steps;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.Columns;

/**
 * Actions of which somebody is to be told and was not: more than a few for a second means that the clock stands still.
 */
@Component
class ActionMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reachable.actions.untold", this, ActionMetrics::untold)
                .description("Actions near or past their time, of which nobody was told yet")
                .register(registry);
    }

    private double untold() {
        return jdbc.sql("SELECT count(*) FROM meeting_action WHERE status = 'OPEN' AND LEAST(remind_at, due_by) <= ?")
                .param(Columns.time(clock.instant()))
                .query(Long.class)
                .single();
    }
}
