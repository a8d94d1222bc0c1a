package uk.reachable.incident.relations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Says why reads of providers are closed, and for how long they have been. */
@Component
class HeartbeatMetrics implements MeterBinder {

    private final Heartbeats heartbeats;

    HeartbeatMetrics(Heartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reachable.relations.age", heartbeats, Heartbeats::ageInSeconds)
                .description("Age of the oldest heartbeat of referral events; over 5 s providers' reads are closed")
                .baseUnit("seconds")
                .register(registry);
    }
}
