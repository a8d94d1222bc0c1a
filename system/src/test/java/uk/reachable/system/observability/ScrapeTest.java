package uk.reachable.system.observability;

import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScrapeTest {

    private final Scrape scrape = Scrape.parse("referral-service", """
            # HELP reachable_offers_open Offers that wait for an answer
            # TYPE reachable_offers_open gauge
            reachable_offers_open 3.0
            reachable_places{state="free"} 60.0
            http_server_requests_seconds_count{method="GET",uri="/api/referrals/{id}",status="200"} 2
            http_server_requests_seconds_sum{method="GET",uri="/api/referrals/{id}",status="200"} 0.1
            """);

    @Test
    void whatIsThereWithItsLabelsIsNotLacking() {
        assertThat(scrape.lacks(gauge("reachable_offers_open", Set.of()))).isEmpty();
    }

    @Test
    void anotherNameAnotherLabelAndAMissingDescriptionAreLacking() {
        assertThat(scrape.lacks(gauge("reachable_offers_waiting", Set.of())))
                .contains("referral-service has no reachable_offers_waiting[]");
        assertThat(scrape.lacks(gauge("reachable_places", Set.of("region"))))
                .containsExactly(
                        "referral-service has no reachable_places[region]",
                        "referral-service does not say what reachable_places is");
        assertThat(scrape.lacks(new Metric(
                        "http_server_requests_seconds",
                        Metric.Kind.TIMER,
                        Set.of("uri", "status"),
                        Set.of("referral-service"))))
                .containsExactly("referral-service has no http_server_requests_seconds_max[status, uri]");
    }

    private static Metric gauge(String name, Set<String> labels) {
        return new Metric(name, Metric.Kind.GAUGE, labels, Set.of("referral-service"));
    }
}
