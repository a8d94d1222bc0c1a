package uk.reachable.platform.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.platform.messaging.Samples.incidentLogged;
import static uk.reachable.platform.messaging.Samples.newKey;

/** What an operator's screen can show of this service. */
@KernelTest
class MetricsIT {

    private final MeterRegistry meters;

    MetricsIT(MeterRegistry meters) {
        this.meters = meters;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reachable.outbox.pending",
                "reachable.outbox.oldest.seconds",
                "reachable.outbox.parked",
                "reachable.inbox.parked",
                "reachable.inbox.gaps",
                "reachable.deadletters"
            })
    void everyQueueHasAGauge(String name) {
        assertThat(gauge(name)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void theOneInstanceOfAServiceLeads() {
        await().until(() -> gauge("reachable.outbox.leader"), leader -> leader == 1);
    }

    @Test
    void aGapIsCounted() {
        double before = gauge("reachable.inbox.gaps");
        String key = newKey();

        Wire.send(incidentLogged(key), 3);
        Wire.send(incidentLogged(key), 2);

        await().until(() -> gauge("reachable.inbox.gaps"), gaps -> gaps == before + 1);
    }

    @Test
    void theLagOfTheConsumerIsMeasured() {
        await().until(() ->
                meters.find("kafka.consumer.fetch.manager.records.lag.max").gauge() != null);
    }

    @Test
    void theConsumersOfAServiceHearEveryPartitionOfItsTopics() {
        double partitions = gauge("reachable.inbox.partitions");

        assertThat(partitions).isPositive();
        await().until(() -> meters.find("kafka.consumer.coordinator.assigned.partitions").gauges().stream()
                        .mapToDouble(Gauge::value)
                        .sum()
                == partitions);
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
