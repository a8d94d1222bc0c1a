package uk.reachable.notification.operations;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an operator sees and does. */
@RunningService
class DeliveryOperationsIT {

    private static final Token OPERATOR = TestTokens.operator();
    private static final String PATH = "/api/operations/notification/";

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    /** A delivery that was sent, and is made to have failed. */
    private UUID failed() {
        String id = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(id, id), 1);
        String item = await().until(() -> client.inbox(TestTokens.caseworkerRedthread(), id), found -> !found.isEmpty())
                .getFirst()
                .get("id")
                .asString();
        UUID delivery = jdbc.sql("SELECT id FROM delivery WHERE item_id = :item::uuid")
                .param("item", item)
                .query(UUID.class)
                .single();
        await().until(() -> status(delivery), "SENT"::equals);
        jdbc.sql("UPDATE delivery SET status = 'FAILED', why = 'mailbox refused' WHERE id = ?")
                .param(delivery)
                .update();
        return delivery;
    }

    private String status(UUID delivery) {
        return jdbc.sql("SELECT status FROM delivery WHERE id = ?")
                .param(delivery)
                .query(String.class)
                .single();
    }

    private JsonNode get(String path) {
        return JsonMapper.shared().readTree(client.get(PATH + path, OPERATOR).body());
    }

    private List<String> audit(UUID delivery) {
        return jdbc.sql("SELECT subject || ' ' || action FROM audit_entry WHERE subject_id = ?")
                .param(delivery.toString())
                .query(String.class)
                .list();
    }

    @Test
    void operatorsSeeQueueDepthOldestAgeAndHealthPerChannel() {
        failed();

        JsonNode queue = get("delivery-queue");

        assertThat(queue.get("depth").asLong()).isNotNegative();
        assertThat(queue.get("oldestSeconds").asLong()).isNotNegative();
        JsonNode email = queue.get("channels").get(0);
        assertThat(email.get("channel").asString()).isEqualTo("EMAIL");
        assertThat(email.get("failed").asLong()).isPositive();
        assertThat(email.get("breaker").asString()).isIn("CLOSED", "OPEN");
    }

    @Test
    void operatorsSeeStuckDeliveriesAndReplayOneWithAudit() {
        UUID delivery = failed();
        assertThat(get("stuck-deliveries").get("items").valueStream())
                .anyMatch(one -> one.get("id").asString().equals(delivery.toString())
                        && one.get("why").asString().equals("mailbox refused"));

        int answer = client.post(PATH + "stuck-deliveries/" + delivery + "/replay", OPERATOR)
                .statusCode();

        assertThat(answer).isEqualTo(204);
        await().until(() -> status(delivery), "SENT"::equals);
        assertThat(audit(delivery)).containsExactly("operator REPLAY_DELIVERY");
    }

    @Test
    void operatorsReplayAllWithAudit() {
        List<UUID> both = List.of(failed(), failed());

        var answer = client.post(PATH + "stuck-deliveries/replay", OPERATOR);

        assertThat(JsonMapper.shared().readTree(answer.body()).get("replayed").asInt())
                .isGreaterThanOrEqualTo(2);
        assertThat(both).allSatisfy(delivery -> {
            await().until(() -> status(delivery), "SENT"::equals);
            assertThat(audit(delivery)).containsExactly("operator REPLAY_DELIVERY");
        });
    }

    @Test
    void whatIsOverIsNotReplayed() {
        UUID delivery = failed();
        jdbc.sql("UPDATE delivery SET status = 'SENT' WHERE id = ?")
                .param(delivery)
                .update();

        int answer = client.post(PATH + "stuck-deliveries/" + delivery + "/replay", OPERATOR)
                .statusCode();

        assertThat(answer).isEqualTo(409);
        assertThat(audit(delivery)).isEmpty();
    }
}
