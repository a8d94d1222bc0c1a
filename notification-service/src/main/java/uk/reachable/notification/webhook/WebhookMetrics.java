package uk.reachable.notification.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator must see of partners' systems: whom we switched off, so that somebody rings them. */
@Component
class WebhookMetrics implements MeterBinder {

    private final JdbcClient jdbc;

    WebhookMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("reachable.webhook.switched.off", this::switchedOff)
                .description("Webhooks that were switched off because they are gone or failed for days")
                .register(meters);
        Gauge.builder("reachable.webhook.failing", this::failing)
                .description("Webhooks that are on, and where nothing has arrived since a failure")
                .register(meters);
    }

    private long switchedOff() {
        return count("SELECT count(*) FROM webhook_endpoint WHERE off_reason IN ('GONE', 'FAILING')");
    }

    private long failing() {
        return count("SELECT count(*) FROM webhook_endpoint WHERE failing_since IS NOT NULL");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
