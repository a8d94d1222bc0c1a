package uk.reachable.system.observability;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The list of metrics, held against what the running services tell Prometheus. */
@ExtendWith(RunningSystem.class)
class MetricsJourneyIT {

    private final Steps steps = new Steps();

    @Test
    void everyMetricOfTheListIsCountedWhereItSaysWithTheLabelsItSays() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitStatus(logged.referral(), "OFFERED");
        List.of("/api/board", "/api/programmes", "/api/inbox")
                .forEach(path -> RunningSystem.client().get("duty.officer", path));
        List<Metric> listed = MetricsPage.read().metrics();

        assertThat(listed).hasSizeGreaterThan(40);
        await("every metric").atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(lacking(listed))
                .isEmpty());
    }

    private static List<String> lacking(List<Metric> listed) {
        Map<String, Scrape> scrapes = new TreeMap<>();
        MetricsPage.SERVICES.forEach(service -> scrapes.put(service, Scrape.of(service)));
        return listed.stream()
                .flatMap(metric -> scrapes.values().stream()
                        .filter(scrape -> metric.services().contains(scrape.service()))
                        .flatMap(scrape -> scrape.lacks(metric).stream()))
                .toList();
    }
}
