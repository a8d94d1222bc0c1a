package uk.reachable.notification.webhook.sending;

import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.reachable.notification.webhook.answer.Reply;
import uk.reachable.notification.webhook.destination.AddressPolicy;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.EndpointState.Enabled;
import uk.reachable.notification.webhook.endpoint.SigningSecret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** A receiver that is never silent for long and never done: only the limit of the whole call ends it. */
@Timeout(30)
class SlowReceiverTest {

    @Test
    void aReceiverThatAnswersDropByDropIsNotWaitedForWithoutEnd() throws IOException, InterruptedException {
        var hungUp = new CountDownLatch(1);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> drip(server, hungUp));
            var http = new PartnerHttp(AddressPolicy.allowed(true));
            var partner = new Partner(
                    http,
                    HostGuardsTest.guards(),
                    TimeLimiterRegistry.of(TimeLimiterConfig.custom()
                            .timeoutDuration(Duration.ofSeconds(1))
                            .build()),
                    Clock.systemUTC());

            Reply reply = partner.send(at(server.getLocalPort()), message(), List.of(SigningSecret.random()));

            assertThat(reply).isEqualTo(new Reply.Unanswered("no answer: TimeoutException"));
            assertThat(hungUp.await(10, TimeUnit.SECONDS))
                    .as("the connection is given up, too")
                    .isTrue();
            partner.stop();
            http.stop();
        }
    }

    private static Endpoint at(int port) {
        URI url = URI.create("http://localhost:" + port + "/hook");
        return new Endpoint(UUID.randomUUID(), "redthread", url, null, Instant.EPOCH, Enabled.from(Instant.EPOCH));
    }

    private static WebhookMessage message() {
        return WebhookMessage.test(UUID.randomUUID(), Instant.EPOCH);
    }

    /** One more letter of a header, ten times a second, until the caller hangs up. */
    private static void drip(ServerSocket server, CountDownLatch hungUp) {
        try (Socket caller = server.accept()) {
            var pace = new CountDownLatch(1);
            caller.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(US_ASCII));
            while (!pace.await(100, TimeUnit.MILLISECONDS)) {
                caller.getOutputStream().write('a');
                caller.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException ended) {
            hungUp.countDown();
        }
    }
}
