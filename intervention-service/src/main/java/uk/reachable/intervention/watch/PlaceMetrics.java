package uk.reachable.intervention.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many places all programmes have, and what became of them; which programme is full, {@code /api/capacity} says.
 */
@Component
class PlaceMetrics implements MeterBinder {

    private final JdbcClient jdbc;

    PlaceMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        places(registry, "free", "greatest(places - held - filled, 0)");
        places(registry, "held", "held");
        places(registry, "filled", "filled");
        Gauge.builder("reachable.programmes.full", this::full)
                .description("Programmes with places, of which none is free")
                .register(registry);
    }

    private void places(MeterRegistry registry, String state, String which) {
        String sql = "SELECT coalesce(sum(" + which + "), 0) FROM programme";
        Gauge.builder("reachable.places", () -> jdbc.sql(sql).query(Long.class).single())
                .tag("state", state)
                .description("Places of all programmes, whether free, held for an offer or filled")
                .register(registry);
    }

    private long full() {
        return jdbc.sql("SELECT count(*) FROM programme WHERE places > 0 AND held + filled >= places")
                .query(Long.class)
                .single();
    }
}
