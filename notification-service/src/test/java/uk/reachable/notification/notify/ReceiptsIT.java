package uk.reachable.notification.notify;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.NotifyStandIn;
import uk.reachable.notification.running.NotifyStandIn.Answer;
import uk.reachable.notification.running.NotifyStandIn.Message;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.running.TestNotify;
import uk.reachable.platform.testkit.TestTokens;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A text message from the queue to Notify, and what Notify tells of it in any order. */
@RunningService
class ReceiptsIT {

    private static final String PATH = "/api/outside/notify/receipts";

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    NotifyStandIn notify;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    @Autowired
    CircuitBreakerRegistry breakers;

    private final String number = "07" + ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
    private final UUID delivery = UUID.randomUUID();

    /** A colleague's e-mail of the same notice goes its own way. */
    private void queueTextMessage() {
        String offer = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(offer, offer), 1);
        var item = await().until(() -> client.inbox(TestTokens.caseworkerRedthread(), offer), found -> !found.isEmpty())
                .getFirst();
        jdbc.sql("""
                        INSERT INTO delivery
                            (id, item_id, person, channel, address, status, attempts, due_at, next_attempt_at)
                        VALUES (:id, :item::uuid, 'somebody', 'SMS', :number, 'QUEUED', 0, :due, :due)""")
                .param("id", delivery)
                .param("item", item.get("id").asString())
                .param("number", number)
                .param("due", Timestamp.from(Instant.now()))
                .update();
    }

    private Message sent() {
        queueTextMessage();
        awaitStatus("SENT");
        return notify.messagesTo(number).getFirst();
    }

    private void awaitStatus(String status) {
        await().atMost(ofSeconds(60)).until(() -> status().equals(status));
    }

    private String status() {
        return jdbc.sql("SELECT status FROM delivery WHERE id = :id")
                .param("id", delivery)
                .query(String.class)
                .single();
    }

    private int receipt(Message message, String status) {
        return receipt(message.id(), message.reference(), status, TestNotify.CALLBACK_TOKEN)
                .statusCode();
    }

    private HttpResponse<String> receipt(UUID id, String reference, String status, @Nullable String token) {
        return client.postFromOutside(PATH, """
                {"id": "%s", "reference": "%s", "to": "07700900123", "status": "%s",
                 "created_at": "2026-11-20T19:47:01.000000Z", "completed_at": "2026-11-20T19:47:09.000000Z",
                 "sent_at": null, "notification_type": "sms",
                 "template_id": "f33517ff-2a88-4f6e-b855-c550268ce08a", "template_version": 1}""".formatted(id, reference, status), token);
    }

    @Test
    void aReceiptSaysThatATextMessageArrivedAndARepeatOrALateOneChangesNothing() {
        Message message = sent();

        int delivered = receipt(message, "delivered");
        int repeated = receipt(message, "delivered");
        int late = receipt(message, "temporary-failure");

        assertThat(new int[] {delivered, repeated, late}).containsOnly(204);
        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(meters.get("reachable.notify.receipts")
                        .tags("status", "delivered", "heard", "old")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void whatCameBackForGoodHasFailed() {
        Message message = sent();

        receipt(message, "permanent-failure");

        assertThat(status()).isEqualTo("FAILED");
    }

    @Test
    void whatCameBackIsSentAgainAndTheReceiptOfTheAttemptBeforeDoesNotEndIt() {
        Message first = sent();
        notify.becomes(number, "temporary-failure");

        receipt(first, "temporary-failure");
        String afterwards = status();
        jdbc.sql("UPDATE delivery SET next_attempt_at = now() WHERE id = :id")
                .param("id", delivery)
                .update();
        awaitStatus("SENT");
        int late = receipt(first, "permanent-failure");

        assertThat(afterwards).isEqualTo("QUEUED");
        assertThat(late).isEqualTo(204);
        assertThat(status()).isEqualTo("SENT");
        assertThat(notify.messagesTo(number)).hasSize(2);
    }

    @Test
    void aReceiptThatComesBeforeTheAnswerIsAskedForAgain() {
        Message message = sent();
        jdbc.sql("""
                        UPDATE delivery SET status = 'SENDING', ended_at = NULL, next_attempt_at = now() + interval '1 h'
                        WHERE id = :id""").param("id", delivery).update();

        var early = receipt(message.id(), message.reference(), "temporary-failure", TestNotify.CALLBACK_TOKEN);

        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        assertThat(status()).isEqualTo("SENDING");
    }

    @Test
    void anAnswerThatIsLostMeansOneTextMessageAllTheSame() {
        notify.answers(number, Answer.TAKES_AND_HANGS_UP);

        queueTextMessage();
        awaitStatus("SENT");

        assertThat(notify.messagesTo(number)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "0193d5a1-2b3c-7d4e-8f50-6a7b8c9d0e1f"})
    void aMessageThatIsNotKnownHereIsHeardWithoutAWord(String reference) {
        var answer = receipt(UUID.randomUUID(), reference, "delivered", TestNotify.CALLBACK_TOKEN);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void withoutTheTokenNothingIsReadAndNothingChanges() {
        Message message = sent();

        var none = receipt(message.id(), message.reference(), "delivered", null);
        var another = receipt(message.id(), message.reference(), "delivered", "another-token");
        var malformed = client.postFromOutside(PATH, "{", "another-token");

        assertThat(new int[] {none.statusCode(), another.statusCode(), malformed.statusCode()})
                .containsOnly(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(status()).isEqualTo("SENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"id\": \"one\", \"status\": \"delivered\"}",
                "{\"id\": \"740e5834-3a29-46b4-9a6f-16142fde533a\", \"reference\": \"r\", \"status\": \"eaten\"}"
            })
    void aReceiptThatIsMalformedIsRefused(String json) {
        assertThat(client.postFromOutside(PATH, json, TestNotify.CALLBACK_TOKEN).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBodyOfAnySizeIsNotRead() {
        String large = "{\"to\": \"" + "7".repeat(300 * 1024) + "\"}";

        assertThat(client.postFromOutside(PATH, large, TestNotify.CALLBACK_TOKEN)
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "notify"})
    void theHealthOfEachChannelIsMeasuredByItsName(String channel) {
        assertThat(breakers.find(channel)).isPresent();
        assertThat(meters.get("resilience4j.circuitbreaker.state")
                        .tags("name", channel, "state", "closed")
                        .gauge()
                        .value())
                .isNotNegative();
        assertThat(meters.get("resilience4j.bulkhead.available.concurrent.calls")
                        .tags("name", channel)
                        .gauge()
                        .value())
                .isNotNegative();
    }
}
