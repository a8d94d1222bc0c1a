package uk.reachable.notification.webhook.sending;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.notification.running.Receiver;
import uk.reachable.notification.webhook.answer.Reply;
import uk.reachable.notification.webhook.destination.AddressPolicy;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.EndpointState.Enabled;
import uk.reachable.notification.webhook.endpoint.SigningSecret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Calls a real HTTP server; what it gets is verified by the official library. */
@Timeout(30)
class PartnerTest {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

    private final Receiver receiver = new Receiver();
    private final CountDownLatch endOfTest = new CountDownLatch(1);
    private final SigningSecret secret = SigningSecret.random();
    private final PartnerHttp http = new PartnerHttp(AddressPolicy.allowed(true));
    private final Partner partner = partner(http, Clock.systemUTC());

    private static Partner partner(PartnerHttp http, Clock clock) {
        return new Partner(
                http,
                HostGuardsTest.guards(),
                TimeLimiterRegistry.of(
                        TimeLimiterConfig.custom().timeoutDuration(TIME_LIMIT).build()),
                clock);
    }

    @AfterEach
    void stop() throws IOException {
        endOfTest.countDown();
        partner.stop();
        http.stop();
        receiver.close();
    }

    private static Endpoint at(URI url) {
        return new Endpoint(UUID.randomUUID(), "redthread", url, null, Instant.EPOCH, Enabled.from(Instant.EPOCH));
    }

    private static WebhookMessage message() {
        return WebhookMessage.test(UUID.randomUUID(), Instant.parse("2026-11-20T19:40:00Z"));
    }

    private Reply send(Endpoint to) {
        return partner.send(to, message(), List.of(secret));
    }

    private Reply send() {
        return send(at(receiver.url("/hook")));
    }

    private static void verify(Receiver.Received received, SigningSecret by) throws Exception {
        new Webhook(by.text())
                .verify(
                        received.body(),
                        received.headers().entrySet().stream()
                                .collect(Collectors.toMap(
                                        header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue)));
    }

    @Test
    void aReceiverVerifiesTheSignatureWithTheOfficialLibrary() {
        WebhookMessage message = message();

        Reply reply = partner.send(at(receiver.url("/hook")), message, List.of(secret));

        Receiver.Received received = receiver.received().getFirst();
        assertThat(reply).isEqualTo(new Reply.Took());
        assertThatCode(() -> verify(received, secret)).doesNotThrowAnyException();
        assertThat(received.header("webhook-id")).isEqualTo(message.id().toString());
        assertThat(received.header("content-type")).isEqualTo("application/cloudevents+json");
        assertThat(received.body()).isEqualTo(message.body());
    }

    @Test
    void aSecretOfSomebodyElseVerifiesNothing() {
        send();

        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> verify(receiver.received().getFirst(), SigningSecret.random()));
    }

    @Test
    void whileASecretIsChangedTheOldAndTheNewBothVerify() {
        SigningSecret next = SigningSecret.random();

        partner.send(at(receiver.url("/hook")), message(), List.of(next, secret));

        Receiver.Received received = receiver.received().getFirst();
        assertThat(received.header("webhook-signature")).matches("v1,\\S+ v1,\\S+");
        assertThatCode(() -> verify(received, secret)).doesNotThrowAnyException();
        assertThatCode(() -> verify(received, next)).doesNotThrowAnyException();
    }

    @Test
    void aRepeatHasTheSameIdAndIsSignedAnewWithANewTime() {
        WebhookMessage message = message();
        Instant now = Instant.now();
        Partner earlier = partner(http, Clock.fixed(now.minusSeconds(240), ZoneOffset.UTC));

        earlier.send(at(receiver.url("/hook")), message, List.of(secret));
        partner.send(at(receiver.url("/hook")), message, List.of(secret));

        assertThat(receiver.received())
                .extracting(it -> it.header("webhook-id"))
                .containsOnly(message.id().toString());
        assertThat(receiver.received())
                .extracting(it -> it.header("webhook-timestamp"))
                .doesNotHaveDuplicates();
        assertThat(receiver.received())
                .allSatisfy(it -> assertThatCode(() -> verify(it, secret)).doesNotThrowAnyException());
    }

    @Test
    void aMessageOlderThanFiveMinutesIsRefusedByWhoeverVerifiesIt() {
        Partner longAgo = partner(http, Clock.fixed(Instant.now().minusSeconds(301), ZoneOffset.UTC));

        longAgo.send(at(receiver.url("/hook")), message(), List.of(secret));

        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> verify(receiver.received().getFirst(), secret))
                .withMessageContaining("too old");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", receiver.url("/elsewhere").toString());
            exchange.sendResponseHeaders(status, -1);
        });

        assertThat(send()).isEqualTo(new Reply.Refused("redirect " + status + " is not followed"));
        assertThat(receiver.received()).extracting(Receiver.Received::path).containsExactly("/hook");
    }

    @Test
    void anAddressThatIsNotPublicIsNotConnectedToEvenWhenItWasPublicAtRegistration() throws IOException {
        PartnerHttp strict = new PartnerHttp(AddressPolicy.allowed(false));

        Reply reply = partner(strict, Clock.systemUTC()).send(at(receiver.url("/hook")), message(), List.of(secret));

        strict.stop();
        assertThat(reply).isEqualTo(new Reply.Refused("leads to an address that is not public"));
        assertThat(receiver.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "0.0.0.0", "[::ffff:127.0.0.1]", "169.254.169.254", "10.0.0.1"})
    void anAddressThatIsWrittenAsANumberIsCheckedToo(String host) throws IOException {
        PartnerHttp strict = new PartnerHttp(AddressPolicy.allowed(false));
        Endpoint endpoint = at(URI.create("http://" + host + ":" + receiver.port() + "/hook"));

        Reply reply = partner(strict, Clock.systemUTC()).send(endpoint, message(), List.of(secret));

        strict.stop();
        assertThat(reply).isEqualTo(new Reply.Refused("leads to an address that is not public"));
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void aProxyOfTheEnvironmentIsNotUsed() {
        System.setProperty("http.proxyHost", "proxy.invalid");
        System.setProperty("http.nonProxyHosts", "");
        try {
            PartnerHttp fresh = new PartnerHttp(AddressPolicy.allowed(true));

            assertThat(partner(fresh, Clock.systemUTC()).send(at(receiver.url("/hook")), message(), List.of(secret)))
                    .isEqualTo(new Reply.Took());
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.nonProxyHosts");
        }
    }

    @Test
    void aReceiverThatDoesNotAnswerIsNotWaitedForWithoutEnd() {
        receiver.answers(_ -> awaitEndOfTest());

        assertThat(send()).isEqualTo(new Reply.Unanswered("no answer: TimeoutException"));
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            writeWithoutEnd(exchange);
        });
        Instant begin = Instant.now();

        Reply reply = send();

        assertThat(reply).isEqualTo(new Reply.Took());
        assertThat(Duration.between(begin, Instant.now())).isLessThan(TIME_LIMIT);
    }

    @Test
    void nothingThatTheReceiverWritesIsKept() {
        receiver.answers(exchange -> {
            byte[] body = "something private".getBytes(UTF_8);
            exchange.sendResponseHeaders(500, body.length);
            exchange.getResponseBody().write(body);
        });

        assertThat(send()).hasToString(new Reply.Failed("answered 500").toString());
    }

    @Test
    void aServerThatIsAwayHasNotTakenIt() {
        URI url = receiver.url("/hook");
        receiver.close();

        assertThat(send(at(url))).isInstanceOf(Reply.Failed.class);
    }

    @Test
    void aReplyThatIsLostMayBeOfAMessageThatWasTaken() {
        receiver.answers(HttpExchange::close);

        assertThat(send()).isInstanceOf(Reply.Unanswered.class);
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void onePartnersDeadSystemIsLeftAloneAndStopsNobodyElses() {
        try (Receiver dead = new Receiver()) {
            dead.answers(500);
            Endpoint deadOne = at(dead.url("/hook"));

            List<Reply> replies = Stream.generate(() -> send(deadOne)).limit(5).toList();

            assertThat(replies).contains(new Reply.NotAsked(), new Reply.Failed("answered 500"));
            assertThat(dead.received()).hasSize(3);
            assertThat(send()).isEqualTo(new Reply.Took());
        }
    }

    @Test
    void aRefusalIsNoFailureOfTheServer() {
        receiver.answers(404);

        List<Reply> replies = Stream.generate(this::send).limit(5).toList();

        assertThat(replies).containsOnly(new Reply.Failed("answered 404"));
        assertThat(receiver.received()).hasSize(5);
    }

    private void awaitEndOfTest() {
        try {
            endOfTest.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void writeWithoutEnd(HttpExchange exchange) throws IOException {
        byte[] block = new byte[8192];
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(block);
            }
        }
    }
}
