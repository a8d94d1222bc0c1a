package uk.reachable.gateway.limits;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LimitsIT extends GatewayTest {

    private static final int LIMIT = 256 * 1024;

    @Autowired
    private RateLimit limit;

    @Test
    void aBodyOf256KiBGoesOn() throws Exception {
        var response = send(json(as("duty.officer", "/api/incidents"), "x".repeat(LIMIT)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().body()).hasSize(LIMIT);
    }

    @Test
    void aLargerBodyIsRefusedAtTheDoor() throws Exception {
        var response = send(json(as("duty.officer", "/api/incidents"), "x".repeat(LIMIT + 1)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("256 KiB");
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void aLargerBodyThatDoesNotSayItsLengthIsRefusedToo() throws Exception {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1]));

        var response = send(as("duty.officer", "/api/incidents").POST(body));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void aClientThatFloodsIsHeldBackAndOthersAreNot() throws Exception {
        Thread flood = Thread.ofPlatform().start(this::floodUntilInterrupted);
        try {
            var heldBack = await().atMost(Duration.ofSeconds(30))
                    .until(() -> send(as("flooder", "/api/incidents")), response -> response.statusCode() == 429);

            assertThat(heldBack.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(heldBack.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(send(as("duty.officer", "/api/incidents")).statusCode()).isEqualTo(200);
        } finally {
            flood.interrupt();
        }
    }

    private void floodUntilInterrupted() {
        while (!Thread.interrupted()) {
            limit.take("subject flooder");
        }
    }
}
