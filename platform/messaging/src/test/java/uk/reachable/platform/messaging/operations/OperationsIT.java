package uk.reachable.platform.messaging.operations;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.Effects;
import uk.reachable.platform.messaging.InboxView;
import uk.reachable.platform.messaging.KernelTest;
import uk.reachable.platform.messaging.Wire;
import uk.reachable.platform.messaging.operations.StuckEventsController.Items;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.platform.messaging.Samples.incidentLogged;
import static uk.reachable.platform.messaging.Samples.newKey;

/** An operator and the events of one key that are stuck. */
@KernelTest
class OperationsIT {

    private final RestClient client;
    private final Effects effects;
    private final InboxView view;
    private final JdbcClient db;
    private final String key = newKey();

    OperationsIT(@LocalServerPort int port, Effects effects, InboxView view, JdbcClient db) {
        this.client = RestClient.builder()
                .baseUrl("http://localhost:" + port + "/api/operations")
                .defaultStatusHandler(HttpStatusCode::isError, (_, _) -> {})
                .build();
        this.effects = effects;
        this.view = view;
        this.db = db;
    }

    @Test
    void anEventReplayedAfterItsCauseIsGoneTakesEffectAndWhatWaitedFollows() {
        effects.trouble(key, _ -> {
            throw new IllegalStateException("a fault of ours");
        });
        sendAndAwaitDeadLetter();
        effects.noTrouble(key);

        var status = post("/kernel/dead-letters/" + deadLetter().id() + "/replay");

        assertThat(status).isEqualTo(200);
        effects.awaitThat(key, 1L, 2L, 3L);
        assertThat(view.inDoubt(Topic.INCIDENT, key)).isFalse();
        assertThat(audit()).containsExactly("operator REPLAY_DEAD_LETTER event reachable.incident.v1/" + key + "#1");
    }

    @Test
    void anEventThatFailsAgainStaysADeadLetter() {
        effects.trouble(key, _ -> {
            throw new IllegalStateException("a fault of ours");
        });
        sendAndAwaitDeadLetter();

        var status = post("/kernel/dead-letters/" + deadLetter().id() + "/replay");

        assertThat(status).isEqualTo(409);
        assertThat(deadLetter().reason()).contains("a fault of ours");
        assertThat(effects.of(key)).isEmpty();
        assertThat(audit()).isEmpty();
    }

    @Test
    void aSkippedEventHasNoEffectAndWhatWaitedFollows() {
        effects.trouble(key, received -> {
            if (received.sequence() == 1) {
                throw new IllegalStateException("a fault of ours");
            }
        });
        sendAndAwaitDeadLetter();

        var status = post("/kernel/dead-letters/" + deadLetter().id() + "/skip");

        assertThat(status).isEqualTo(200);
        effects.awaitThat(key, 2L, 3L);
        assertThat(audit()).singleElement().asString().startsWith("operator SKIP_DEAD_LETTER event ");
    }

    @Test
    void whatIsMissingBeforeAParkedEventCanBeSkipped() {
        Wire.send(incidentLogged(key), 3);
        await().until(() -> view.inDoubt(Topic.INCIDENT, key));
        var parked = stuck("/kernel/parked").getFirst();

        var status = post("/kernel/parked/" + parked.id() + "/skip");

        assertThat(parked.reason()).isEqualTo("waits for sequence 1 of its key");
        assertThat(parked.incidentReference()).startsWith("WM-");
        assertThat(status).isEqualTo(200);
        effects.awaitThat(key, 3L);
    }

    @Test
    void aParkedEventIsNotSkippedByTheWay() {
        Wire.send(incidentLogged(key), 3);
        Wire.send(incidentLogged(key), 5);
        await().until(() -> stuck("/kernel/parked").size() == 2);

        var status = post("/kernel/parked/" + stuck("/kernel/parked").getLast().id() + "/skip");

        assertThat(status).isEqualTo(409);
        assertThat(stuck("/kernel/parked")).hasSize(2);
    }

    @Test
    void aDeadLetterBeforeAParkedEventIsNotSkippedByTheWay() {
        effects.trouble(key, _ -> {
            throw new IllegalStateException("a fault of ours");
        });
        sendAndAwaitDeadLetter();

        var status = post("/kernel/parked/" + stuck("/kernel/parked").getFirst().id() + "/skip");

        assertThat(status).isEqualTo(409);
        assertThat(stuck("/kernel/parked")).hasSize(2);
    }

    @Test
    void whatIsNotADeadLetterIsNotFound() {
        assertThat(post("/kernel/dead-letters/0/replay")).isEqualTo(404);
    }

    /** The first becomes a dead letter, so that two wait behind it. */
    private void sendAndAwaitDeadLetter() {
        for (long sequence = 1; sequence <= 3; sequence++) {
            Wire.send(incidentLogged(key), sequence);
        }
        await().until(() -> stuck("/kernel/parked").size() == 2);
    }

    private StuckEvent deadLetter() {
        return stuck("/kernel/dead-letters").getFirst();
    }

    private List<StuckEvent> stuck(String path) {
        var items = client.get()
                .uri(path)
                .header("Authorization", TestTokens.operator().bearer())
                .retrieve()
                .body(Items.class);
        return items == null
                ? List.of()
                : items.items().stream()
                        .filter(event -> key.equals(event.key()))
                        .toList();
    }

    private int post(String path) {
        return client.post()
                .uri(path)
                .header("Authorization", TestTokens.operator().bearer())
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private List<String> audit() {
        return db.sql("""
                        SELECT subject || ' ' || action || ' ' || subject_kind || ' ' || subject_id
                        FROM audit_entry WHERE subject_id LIKE '%' || ? || '%' ORDER BY id
                        """).param(key).query(String.class).list();
    }
}
