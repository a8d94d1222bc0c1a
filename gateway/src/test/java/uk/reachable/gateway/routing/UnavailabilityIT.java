package uk.reachable.gateway.routing;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class UnavailabilityIT extends GatewayTest {

    @Test
    void aPartThatIsDownIsNamedAtOnceAndWhatToDoIsSaid() throws Exception {
        Instant before = Instant.now();

        var response = send(as("caseworker.redthread", "/api/inbox"));

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(response.body())
                .contains("The inbox is not available at the moment; the rest of Reachable is.")
                .contains("Try again in a few seconds.");
    }

    @Test
    void aChangeThatWasNeverSentIsSaidToHaveChangedNothing() throws Exception {
        var response = send(json(as("caseworker.redthread", "/api/inbox/7/read"), "{}"));

        assertThat(response.body()).contains("Nothing was changed.");
    }

    @Test
    void aChangeWithoutAnAnswerIsSentOnceAndSaidToBeUncertain() throws Exception {
        SERVICE.answers(HttpExchange::close);

        var response = send(json(as("caseworker.redthread", "/api/referrals/7/accept"), "{}"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("not certain").contains("same Idempotency-Key");
        assertThat(SERVICE.received).hasSize(1);
    }

    @Test
    void aServiceThatDoesNotAnswerIsGivenUpAfterTheTimeLimit() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        SERVICE.answers(exchange -> await().forever().until(() -> end.getCount() == 0));
        Instant before = Instant.now();

        var response = send(json(as("duty.officer", "/api/incidents"), "{}"));

        end.countDown();
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("not certain");
        assertThat(Duration.between(before, Instant.now()))
                .isBetween(UpstreamConfiguration.TIME_LIMIT, UpstreamConfiguration.TIME_LIMIT.plusSeconds(3));
    }

    @Test
    void aPartThatKeepsFailingIsLeftAloneAndServedAgainWhenItRecovers() throws Exception {
        SERVICE.answers(HttpExchange::close);
        for (int i = 0; i < 10; i++) {
            send(json(as("duty.officer", "/api/programmes"), "{}"));
        }
        int asked = SERVICE.received.size();

        var whileOpen = send(json(as("duty.officer", "/api/programmes"), "{}"));

        assertThat(whileOpen.statusCode()).isEqualTo(503);
        assertThat(whileOpen.body())
                .contains("Programmes, places and returns are not available", "Nothing was changed");
        assertThat(SERVICE.received).hasSize(asked);
        SERVICE.answers(200, "application/json", "[]");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> send(as("duty.officer", "/api/programmes")).statusCode() == 200);
    }
}
