package uk.reachable.referral.journey.rows;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many young people are late on their way home, as a gauge. */
@Component
class JourneyMetrics implements MeterBinder {

    private final JdbcClient jdbc;

    JourneyMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reachable.legs.missed", this, JourneyMetrics::missedLegs)
                .description("Legs of journeys underway that are late and not confirmed")
                .register(registry);
    }

    private double missedLegs() {
        return jdbc.sql("""
                SELECT count(*) FROM leg JOIN journey ON journey.id = leg.journey_id
                WHERE leg.status = 'MISSED' AND journey.status = 'UNDERWAY'
                """).query(Long.class).single();
    }
}
