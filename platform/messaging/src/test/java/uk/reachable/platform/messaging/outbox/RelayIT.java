package uk.reachable.platform.messaging.outbox;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.Effects;
import uk.reachable.platform.messaging.KernelTest;
import uk.reachable.platform.messaging.Wire;
import uk.reachable.platform.messaging.outbox.TroubledKafka.DiesAfterSending;
import uk.reachable.platform.messaging.outbox.TroubledKafka.FailsOnce;
import uk.reachable.platform.messaging.outbox.TroubledKafka.Held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.platform.messaging.Samples.incidentLogged;
import static uk.reachable.platform.messaging.Samples.newKey;

/** What the relay promises, seen on the topic and in the effects at a receiving service. */
@KernelTest
class RelayIT {

    private final Effects effects;
    private final SendingService sender = new SendingService();
    private final String key = newKey();

    RelayIT(Effects effects) {
        this.effects = effects;
    }

    @AfterEach
    void stop() throws Exception {
        sender.close();
    }

    @Test
    void aRelayKilledBetweenSendingAndDeletingLosesNothingAndRepeatsNothing() {
        sender.append(incidentLogged(key));
        sender.startRelay("killed", new DiesAfterSending());
        effects.awaitThat(key, 1L);

        sender.startRelay("next", Wire.template());

        await().until(sender::pending, pending -> pending == 0);
        assertThat(Wire.sequences(Topic.INCIDENT, key)).containsExactly(1L, 1L);
        sender.append(incidentLogged(key));
        effects.awaitThat(key, 1L, 2L);
    }

    @Test
    void ofTwoRelaysOneSends() {
        var first = sender.startRelay("first", Wire.template());
        var second = sender.startRelay("second", Wire.template());

        for (int i = 0; i < 100; i++) {
            sender.append(incidentLogged(key));
        }

        effects.awaitThat(key, LongStream.rangeClosed(1, 100).boxed().toArray(Long[]::new));
        assertThat(Wire.sequences(Topic.INCIDENT, key)).hasSize(100);
        assertThat(List.of(first.isHeld(), second.isHeld())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aLeaderStoppedPastItsLeaseAndWokenCausesNoSecondEffectAndNoInversion() {
        var held = Held.beforeSending();
        sender.append(incidentLogged(key));
        var stopped = sender.startRelay("stopped", held);
        held.awaitHeld();
        var successor = sender.startRelay("successor", Wire.template());
        sender.append(incidentLogged(key), incidentLogged(key));
        effects.awaitThat(key, 1L, 2L, 3L);

        held.wake();

        await().until(() -> Wire.sequences(Topic.INCIDENT, key), List.of(1L, 2L, 3L, 1L)::equals);
        await().until(() -> !stopped.isHeld());
        assertThat(successor.isHeld()).isTrue();
        sender.append(incidentLogged(key));
        effects.awaitThat(key, 1L, 2L, 3L, 4L);
    }

    @Test
    void aLeaderThatHasLostItsLeaseDeletesNothing() {
        var held = Held.afterSending();
        sender.append(incidentLogged(key));
        var stopped = sender.startRelay("stopped", held);
        held.awaitHeld();
        effects.awaitThat(key, 1L);
        giveTheLeaseToAnother();

        held.wake();

        await().until(() -> !stopped.isHeld());
        assertThat(sender.pending()).isEqualTo(1);
    }

    @Test
    void aRowThatCannotBeSentBlocksItsKeyOnly() {
        String other = newKey();
        sender.append(incidentLogged(key), incidentLogged(key), incidentLogged(key));
        sender.append(incidentLogged(other), incidentLogged(other));
        byte[] content = blowUp(key, 2);

        sender.startRelay("relay", Wire.template());

        effects.awaitThat(other, 1L, 2L);
        await().until(() -> new UnsentEvents(sender.db).first(10).size() == 1);
        assertThat(Wire.sequences(Topic.INCIDENT, key)).containsExactly(1L);
        assertThat(sender.pending()).isEqualTo(2);

        restore(key, 2, content);
        var unsent = new UnsentEvents(sender.db);
        assertThat(unsent.retry(unsent.first(1).getFirst().id())).hasValue("reachable.incident.v1/" + key + "#2");
        effects.awaitThat(key, 1L, 2L, 3L);
    }

    @Test
    void noRowOvertakesAnEarlierOneOfItsKeyThatFailed() {
        String other = newKey();
        sender.append(incidentLogged(key), incidentLogged(other), incidentLogged(key), incidentLogged(key));

        sender.startRelay("relay", new FailsOnce(record -> key.equals(record.key())));

        effects.awaitThat(key, 1L, 2L, 3L);
        assertThat(Wire.sequences(Topic.INCIDENT, key)).containsExactly(1L, 2L, 3L);
        effects.awaitThat(other, 1L);
    }

    @Test
    void theTraceOfTheTransactionGoesOnWithTheEvent() {
        sender.append(incidentLogged(key));

        sender.startRelay("relay", Wire.template());

        effects.awaitThat(key, 1L);
        assertThat(Wire.headers(Wire.records("reachable.incident.v1", key).getFirst()))
                .containsEntry("traceparent", SendingService.TRACE_PARENT);
    }

    private void giveTheLeaseToAnother() {
        sender.db.sql("""
                        UPDATE outbox_lease
                        SET owner = 'another', epoch = epoch + 1, expires_at = clock_timestamp() + interval '1 minute'
                        """).update();
    }

    private byte[] blowUp(String key, long sequence) {
        byte[] content = sender.db
                .sql("SELECT payload FROM outbox WHERE key = ? AND sequence = ?")
                .params(key, sequence)
                .query(byte[].class)
                .single();
        restore(key, sequence, new byte[2_000_000]);
        return content;
    }

    private void restore(String key, long sequence, byte[] content) {
        sender.db
                .sql("UPDATE outbox SET payload = ? WHERE key = ? AND sequence = ?")
                .params(content, key, sequence)
                .update();
    }
}
