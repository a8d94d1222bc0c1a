package uk.reachable.platform.messaging.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.platform.messaging.Effects;
import uk.reachable.platform.messaging.KernelTest;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.messaging.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static uk.reachable.platform.messaging.Samples.incidentLogged;
import static uk.reachable.platform.messaging.Samples.newKey;

@KernelTest
class OutboxIT {

    private final Outbox outbox;
    private final Effects effects;
    private final TransactionTemplate transaction;
    private final String key = newKey();

    OutboxIT(Outbox outbox, Effects effects, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.effects = effects;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void whatACommittedTransactionAppendedTakesEffectElsewhere() {
        transaction.executeWithoutResult(_ -> {
            outbox.append(incidentLogged(key));
            outbox.append(incidentLogged(key));
        });

        effects.awaitThat(key, 1L, 2L);
    }

    @Test
    void aRolledBackTransactionTellsNothingAndLeavesNoGap() {
        transaction.executeWithoutResult(status -> {
            outbox.append(incidentLogged(key));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> outbox.append(incidentLogged(key)));

        effects.awaitThat(key, 1L);
        assertThat(Wire.sequences(Topic.INCIDENT, key)).containsExactly(1L);
    }

    @Test
    void transactionsThatCompeteForAKeyLeaveNoGapAndNoDuplicate() {
        Runnable append = () -> transaction.executeWithoutResult(_ -> outbox.append(incidentLogged(key)));

        try (var threads = Executors.newFixedThreadPool(8)) { // the common pool has one thread on two cores
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(append, threads))
                            .limit(40)
                            .toArray(CompletableFuture[]::new))
                    .join();
        }

        effects.awaitThat(key, LongStream.rangeClosed(1, 40).boxed().toArray(Long[]::new));
    }

    @Test
    void appendingOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.append(incidentLogged(key)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEventTooLargeToTravelIsRefusedBeforeItIsStored() {
        var small = incidentLogged(key);
        var large = new IncidentLogged(
                key,
                "x".repeat(JdbcOutbox.LARGEST_PAYLOAD_BYTES),
                small.region(),
                small.category(),
                small.severity(),
                small.localAuthority(),
                small.loggedBy(),
                small.loggedAt());

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> outbox.append(large)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void anEventForAPartitionGoesThere() {
        transaction.executeWithoutResult(_ -> outbox.append(incidentLogged(key), 5));

        await().until(() -> Wire.records(Topic.INCIDENT.topicName(), key), records -> records.size() == 1);
        assertThat(Wire.records(Topic.INCIDENT.topicName(), key).getFirst().partition())
                .isEqualTo(5);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> outbox.append(incidentLogged(key), 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEventTravelsAsACloudEventInBinaryMode() {
        transaction.executeWithoutResult(_ -> outbox.append(incidentLogged(key)));

        effects.awaitThat(key, 1L);
        var headers = Wire.headers(Wire.records("reachable.incident.v1", key).getFirst());
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "uk.reachable.incident.IncidentLogged.v1")
                .containsEntry("ce_source", "kernel-service")
                .containsEntry("ce_subject", key)
                .containsEntry("ce_sequence", "1")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
    }
}
