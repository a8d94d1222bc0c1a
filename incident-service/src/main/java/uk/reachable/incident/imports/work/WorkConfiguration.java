package uk.reachable.incident.imports.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.stream.waking.Poller;

/**
 * One thread of its own for imports, beside what the desk waits for; the gauge is {@code reachable.imports.running}.
 */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    private static final Duration LOOK = Duration.ofMillis(500);

    @Bean
    Poller importPoller(ImportWorker worker, MeterRegistry metrics, JdbcClient jdbc) {
        Gauge.builder("reachable.imports.running", jdbc, WorkConfiguration::running)
                .description("Imports that wait or are worked off")
                .register(metrics);
        return new Poller("imports", LOOK, worker.signal(), worker::run);
    }

    private static int running(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM import WHERE status = 'RUNNING'")
                .query(Integer.class)
                .single();
    }
}
