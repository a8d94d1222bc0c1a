package uk.reachable.notification.work;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Deliveries that become due in a hundred years, where the running service leaves them alone. */
@RunningService
class DueDeliveriesIT {

    private static final Instant DUE = Instant.parse("2126-01-01T00:00:00Z");
    private static final int MANY = 400;
    private static final int ROUNDS = 3;

    @Autowired
    DueDeliveries deliveries;

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String item;

    @BeforeEach
    void aNoticeThatStandsInAnInbox() {
        String id = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(id, id), 1);
        item = await().until(() -> client.inbox(TestTokens.caseworkerRedthread(), id), found -> !found.isEmpty())
                .getFirst()
                .get("id")
                .asString();
    }

    @AfterEach
    void nothingIsLeftToSend() {
        jdbc.sql("DELETE FROM delivery WHERE item_id = :item::uuid AND attempts = 7")
                .param("item", item)
                .update();
    }

    private List<JsonNode> announced(boolean kept) {
        return transaction.execute(running -> {
            if (!kept) {
                running.setRollbackOnly();
            }
            deliveries.announce(List.of(Channel.SMS), MANY, DUE);
            return jdbc
                    .sql("SELECT payload FROM outbox WHERE topic LIKE 'reachable.delivery.%' AND key = :item")
                    .param("item", item)
                    .query(byte[].class)
                    .list()
                    .stream()
                    .map(payload -> JsonMapper.shared().readTree(payload))
                    .filter(event -> DUE.toString().equals(event.path("dueAt").asString(DUE.toString())))
                    .toList();
        });
    }

    private void due(int count) {
        jdbc.sql("""
                        INSERT INTO delivery (id, item_id, channel, address, status, attempts, due_at, next_attempt_at)
                        SELECT gen_random_uuid(), :item::uuid, 'SMS', gen_random_uuid(), 'QUEUED', 7, :due, :due
                        FROM generate_series(1, :count)""")
                .param("item", item)
                .param("due", Timestamp.from(DUE))
                .param("count", count)
                .update();
    }

    /** Each by a transaction of its own. */
    private void settleOneByOne() {
        jdbc.sql("SELECT id FROM delivery WHERE item_id = :item::uuid AND next_attempt_at = :due")
                .param("item", item)
                .param("due", Timestamp.from(DUE))
                .query(UUID.class)
                .list()
                .forEach(id -> jdbc.sql("""
                                UPDATE delivery SET status = 'CANCELLED', next_attempt_at = NULL, ended_at = now()
                                WHERE id = ?""").param(id).update());
    }

    @Test
    void aDeliveryIsAnnouncedOnceForEachTimeThatItIsDue() {
        due(3);

        assertThat(announced(true)).hasSize(3);
        assertThat(deliveries.announce(List.of(Channel.SMS), MANY, DUE)).isZero();
    }

    @Test
    void aDeliveryThatIsSettledWhileItIsLookedForIsNotAnnounced() {
        List<JsonNode> announced = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            due(MANY);
            CompletableFuture<Void> settling = CompletableFuture.runAsync(this::settleOneByOne);
            while (!settling.isDone()) {
                announced.addAll(announced(false));
            }
            settling.join();
        }

        assertThat(announced)
                .isNotEmpty()
                .filteredOn(event -> !event.hasNonNull("dueAt"))
                .isEmpty();
    }
}
