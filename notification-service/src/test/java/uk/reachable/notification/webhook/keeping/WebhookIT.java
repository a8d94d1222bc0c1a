package uk.reachable.notification.webhook.keeping;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.Receiver;
import uk.reachable.notification.running.Receiver.Received;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.webhook.keeping.Webhooks.Registered;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static uk.reachable.notification.webhook.keeping.Webhooks.REDTHREAD;
import static uk.reachable.notification.webhook.keeping.Webhooks.ST_GILES;

/** From the event to a partner's real HTTP server, and what a manager sees of it. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class WebhookIT {

    @Autowired
    Kafka kafka;

    @Autowired
    JdbcClient jdbc;

    private final Receiver receiver = new Receiver();
    private final String referral = UUID.randomUUID().toString();
    private final Webhooks webhooks;

    WebhookIT(@Autowired Client client) {
        webhooks = new Webhooks(client);
    }

    @BeforeEach
    void nobodyHasAWebhook() {
        jdbc.sql("DELETE FROM webhook_endpoint").update();
    }

    @AfterEach
    void stop() {
        jdbc.sql("DELETE FROM webhook_endpoint").update();
        receiver.close();
    }

    private void offerToRedthread() {
        kafka.send(Events.offerMade(referral, referral), 1);
    }

    private List<Received> receivedAt(String path) {
        return receiver.received().stream()
                .filter(it -> it.path().equals(path) && it.body().contains(referral))
                .toList();
    }

    private Received awaitOne(String path) {
        return await().until(() -> receivedAt(path), it -> !it.isEmpty()).getFirst();
    }

    private List<String> deliveries(String endpoint) {
        return jdbc.sql("SELECT status FROM delivery WHERE channel = 'WEBHOOK' AND address = :id")
                .param("id", endpoint)
                .query(String.class)
                .list();
    }

    private static void verify(Received received, String secret) throws Exception {
        Map<String, List<String>> headers = received.headers().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        new Webhook(secret).verify(received.body(), headers);
    }

    @Test
    void aNoticeOfTheOrganisationArrivesSignedAndAtNobodyElses() {
        Registered redthread = webhooks.registered(REDTHREAD, receiver.url("/redthread"));
        webhooks.registered(ST_GILES, receiver.url("/st-giles"));

        offerToRedthread();

        Received received = awaitOne("/redthread");
        assertThatCode(() -> verify(received, redthread.secret())).doesNotThrowAnyException();
        assertThat(received.body())
                .contains("uk.reachable.notification.NoticePosted.v1", "\"organisation\":\"redthread\"");
        await().untilAsserted(() -> assertThat(deliveries(redthread.id())).containsExactly("DELIVERED"));
        assertThat(receiver.received()).extracting(Received::path).containsOnly("/redthread");
    }

    @Test
    void aKindThatIsNotWantedIsNotSent() {
        Registered meetingsOnly = webhooks.registered(REDTHREAD, receiver.url("/meetings"), "MEETING_SCHEDULED");
        webhooks.registered(REDTHREAD, receiver.url("/offers"), "OFFER_MADE");

        offerToRedthread();

        awaitOne("/offers");
        assertThat(deliveries(meetingsOnly.id())).isEmpty();
    }

    @Test
    void whatWasNotTakenIsSentAgainUnderTheSameId() {
        receiver.answers(500);
        Registered webhook = webhooks.registered(REDTHREAD, receiver.url("/hook"));
        offerToRedthread();
        awaitOne("/hook");

        receiver.answers(204);

        await().untilAsserted(() -> assertThat(deliveries(webhook.id())).containsExactly("DELIVERED"));
        assertThat(receivedAt("/hook")).hasSizeGreaterThan(1);
        assertThat(receivedAt("/hook").stream()
                        .map(it -> it.header("webhook-id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aPauseThatIsAskedForIsKept() {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(429, -1);
        });
        Registered webhook = webhooks.registered(REDTHREAD, receiver.url("/hook"));

        offerToRedthread();

        await().until(() -> attempts(webhook.id()) > 1);
        assertThat(receivedAt("/hook")).hasSize(1);
        assertThat(webhooks.one(REDTHREAD, webhook.id()).get("failingSince").isNull())
                .isFalse();
    }

    private int attempts(String endpoint) {
        return jdbc.sql("SELECT coalesce(max(attempts), 0) FROM delivery WHERE address = :id")
                .param("id", endpoint)
                .query(Integer.class)
                .single();
    }

    @Test
    void fourHundredAndTenSwitchesTheEndpointOffAndItsManagerFindsWhy() {
        receiver.answers(410);
        Registered webhook = webhooks.registered(REDTHREAD, receiver.url("/hook"));

        offerToRedthread();

        await().untilAsserted(() -> assertThat(deliveries(webhook.id())).containsExactly("FAILED"));
        var seen = webhooks.one(REDTHREAD, webhook.id());
        assertThat(seen.get("state").asString()).isEqualTo("DISABLED");
        assertThat(seen.get("reason").asString()).isEqualTo("GONE");
        assertThat(seen.get("since").asString()).isNotEmpty();
        assertThat(Webhooks.json(webhooks.does(REDTHREAD, webhook.id(), "enabled"))
                        .get("state")
                        .asString())
                .isEqualTo("ENABLED");
    }

    @Test
    void anEndpointThatIsOffGetsNothing() {
        Registered off = webhooks.registered(REDTHREAD, receiver.url("/off"));
        webhooks.does(REDTHREAD, off.id(), "disabled");
        webhooks.registered(REDTHREAD, receiver.url("/on"));

        offerToRedthread();

        awaitOne("/on");
        assertThat(deliveries(off.id())).isEmpty();
        assertThat(webhooks.one(REDTHREAD, off.id()).get("reason").asString()).isEqualTo("BY_MANAGER");
    }

    @Test
    void aSecretIsChangedWithoutAGap() {
        Registered old = webhooks.registered(REDTHREAD, receiver.url("/hook"));
        Registered lost = Webhooks.read(webhooks.does(REDTHREAD, old.id(), "rotate"));
        Registered current = Webhooks.read(webhooks.does(REDTHREAD, old.id(), "rotate"));

        offerToRedthread();

        Received received = awaitOne("/hook");
        assertThat(List.of(old, lost, current)).allSatisfy(it -> assertThatCode(() -> verify(received, it.secret()))
                .doesNotThrowAnyException());
        assertThat(webhooks.one(REDTHREAD, old.id()).get("secrets").values())
                .extracting(secret -> secret.get("validUntil").isNull())
                .containsExactly(true, false, false);
    }

    @Test
    void anEarlierSecretSignsNothingWhenItsTimeIsUp() {
        Registered old = webhooks.registered(REDTHREAD, receiver.url("/hook"));
        Registered current = Webhooks.read(webhooks.does(REDTHREAD, old.id(), "rotate"));
        jdbc.sql("UPDATE webhook_secret SET valid_until = now() WHERE valid_until IS NOT NULL")
                .update();

        offerToRedthread();

        Received received = awaitOne("/hook");
        assertThatExceptionOfType(WebhookVerificationException.class).isThrownBy(() -> verify(received, old.secret()));
        assertThatCode(() -> verify(received, current.secret())).doesNotThrowAnyException();
        assertThat(received.header("webhook-signature")).doesNotContain(" ");
    }

    @Test
    void aSecretIsShownOnceAndStandsInNoLogAndNoTable(CapturedOutput log) {
        Registered webhook = webhooks.registered(REDTHREAD, receiver.url("/hook"));
        Registered next = Webhooks.read(webhooks.does(REDTHREAD, webhook.id(), "rotate"));
        offerToRedthread();
        awaitOne("/hook");

        String everything = webhooks.listed(REDTHREAD).body()
                + webhooks.does(REDTHREAD, webhook.id(), "disabled").body()
                + webhooks.does(REDTHREAD, webhook.id(), "enabled").body()
                + webhooks.does(REDTHREAD, webhook.id(), "test").body()
                + log.getAll()
                + jdbc.sql("SELECT encode(sealed, 'escape') FROM webhook_secret")
                        .query(String.class)
                        .list();

        assertThat(everything).contains(webhook.id()).doesNotContain("whsec_", bare(webhook), bare(next));
    }

    private static String bare(Registered webhook) {
        return webhook.secret().substring("whsec_".length());
    }

    @Test
    void anotherOrganisationsEndpointDoesNotExist() {
        Registered redthreads = webhooks.registered(REDTHREAD, receiver.url("/hook"));

        assertThat(List.of("rotate", "enabled", "disabled", "test")).allSatisfy(what -> assertThat(
                        webhooks.does(ST_GILES, redthreads.id(), what).statusCode())
                .isEqualTo(404));
        assertThat(webhooks.remove(ST_GILES, redthreads.id()).statusCode()).isEqualTo(404);
        assertThat(webhooks.listed(ST_GILES).body()).doesNotContain(redthreads.id());
        assertThat(webhooks.listed(TestTokens.caseworkerRedthread()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTestSaysAtOnceWhetherTheReceiverTookIt() {
        Registered webhook = webhooks.registered(REDTHREAD, receiver.url("/hook"));

        String taken = webhooks.does(REDTHREAD, webhook.id(), "test").body();
        receiver.answers(401);
        String refused = webhooks.does(REDTHREAD, webhook.id(), "test").body();

        assertThat(taken).isEqualTo("{\"arrived\":true,\"why\":null}");
        assertThat(refused).isEqualTo("{\"arrived\":false,\"why\":\"answered 401\"}");
        assertThat(receiver.received().getFirst().body()).contains("uk.reachable.notification.WebhookTested.v1");
    }

    @Test
    void anOrganisationHasAFewAtMostAndEachAddressOnce() {
        Registered first = webhooks.registered(REDTHREAD, receiver.url("/1"));
        for (int number = 2; number <= WebhookHandler.MOST_OF_ONE_ORGANISATION; number++) {
            webhooks.registered(REDTHREAD, receiver.url("/" + number));
        }

        assertThat(webhooks.register(REDTHREAD, receiver.url("/1")).statusCode())
                .isEqualTo(409);
        assertThat(webhooks.register(REDTHREAD, receiver.url("/more")).statusCode())
                .isEqualTo(409);
        assertThat(webhooks.remove(REDTHREAD, first.id()).statusCode()).isEqualTo(204);
        assertThat(webhooks.register(REDTHREAD, receiver.url("/more")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void anAddressInANetworkIsRefusedAtRegistration() {
        assertThat(webhooks.register(REDTHREAD, URI.create("https://169.254.169.254/latest"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(webhooks.register(REDTHREAD, URI.create("https://10.0.0.1/")).body())
                .contains("not public");
    }

    @Test
    void aSecretIsChangedOnlySoOften() {
        Registered webhook = webhooks.registered(REDTHREAD, receiver.url("/hook"));
        for (int number = 1; number < RotationPolicy.MOST_AT_A_TIME; number++) {
            assertThat(webhooks.does(REDTHREAD, webhook.id(), "rotate").statusCode())
                    .isEqualTo(200);
        }

        assertThat(webhooks.does(REDTHREAD, webhook.id(), "rotate").statusCode())
                .isEqualTo(409);
    }
}
