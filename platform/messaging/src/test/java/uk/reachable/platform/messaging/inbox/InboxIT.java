package uk.reachable.platform.messaging.inbox;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.Effects;
import uk.reachable.platform.messaging.InboxView;
import uk.reachable.platform.messaging.KernelTest;
import uk.reachable.platform.messaging.Wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.platform.messaging.Samples.incidentLogged;
import static uk.reachable.platform.messaging.Samples.meetingCalled;
import static uk.reachable.platform.messaging.Samples.newKey;

/** What the inbox promises, whatever arrives. */
@KernelTest
class InboxIT {

    private static final String LOGGED = "uk.reachable.incident.IncidentLogged.v1";

    private final Effects effects;
    private final InboxView view;
    private final JdbcClient db;
    private final String key = newKey();

    InboxIT(Effects effects, InboxView view, JdbcClient db) {
        this.effects = effects;
        this.view = view;
        this.db = db;
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        send(1);
        send(1);
        send(2);
        send(1);
        send(2);

        send(3);

        effects.awaitThat(key, 1L, 2L, 3L);
    }

    @Test
    void anEventBeforeItsPredecessorWaitsForIt() {
        send(3);
        send(2);
        awaitInDoubt();

        send(1);

        effects.awaitThat(key, 1L, 2L, 3L);
        assertThat(view.inDoubt(Topic.INCIDENT, key)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        LOGGED + ", {",
        LOGGED + ", null",
        LOGGED + ", {}",
        "uk.reachable.incident.IncidentLogged.v2, {}",
        "uk.reachable.incident.NeverHeardOf.v1, {}",
    })
    void aPoisonEventIsADeadLetterAndStopsOnlyItsOwnKey(String type, String payload) {
        String other = newKey();
        Wire.send(Wire.record(Topic.INCIDENT, key, type, 1, payload.getBytes(UTF_8)));
        send(2);

        Wire.send(incidentLogged(other), 1);

        effects.awaitThat(other, 1L);
        await().until(() -> view.inDoubt(Topic.INCIDENT, key) && parked() == 1);
        assertThat(deadLetters()).isEqualTo(1);
        assertThat(effects.of(key)).isEmpty();
        assertThat(applied()).isZero();
    }

    @Test
    void aDeadLetterIsPublishedInTheSamePartitionWithItsReason() {
        Wire.send(Wire.record(Topic.INCIDENT, key, LOGGED, 1, "{".getBytes(UTF_8)));

        awaitInDoubt();

        var original = Wire.records("reachable.incident.v1", key).getFirst();
        var published = Wire.records("reachable.incident.v1-dlt", key);
        assertThat(published).hasSize(1);
        assertThat(published.getFirst().partition()).isEqualTo(original.partition());
        assertThat(published.getFirst().value()).isEqualTo(original.value());
        assertThat(Wire.headers(published.getFirst()))
                .containsEntry("ce_type", LOGGED)
                .containsEntry("ce_sequence", "1")
                .containsEntry("dlt_consumer", "kernel-service")
                .containsEntry("dlt_reason", "not a readable IncidentLogged");
    }

    @Test
    void anEventThatSaysNotWhereItBelongsIsADeadLetterAndStopsNothing() {
        var record = Wire.record(incidentLogged(key), 1);
        record.headers().remove("ce_sequence");
        Wire.send(record);

        send(1);

        effects.awaitThat(key, 1L);
        assertThat(view.inDoubt(Topic.INCIDENT, key)).isTrue();
    }

    @Test
    void anEventThatFailsThreeTimesIsADeadLetterAndLeavesNothingBehind() {
        var tries = new AtomicInteger();
        effects.trouble(key, _ -> {
            tries.incrementAndGet();
            throw new IllegalStateException("a fault of ours");
        });

        send(1);

        awaitInDoubt();
        assertThat(tries).hasValue(3);
        assertThat(effects.of(key)).isEmpty();
    }

    @Test
    void anEventThatFailsTwiceTakesEffectOnce() {
        var tries = new AtomicInteger();
        effects.trouble(key, _ -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("a passing fault");
            }
        });

        send(1);

        effects.awaitThat(key, 1L);
    }

    @Test
    void aServerThatIsAwayIsTriedMoreThanThreeTimes() {
        var tries = new AtomicInteger();
        effects.trouble(key, _ -> {
            if (tries.incrementAndGet() < 5) {
                throw new CannotAcquireLockException("busy");
            }
        });

        send(1);

        effects.awaitThat(key, 1L);
        assertThat(view.inDoubt(Topic.INCIDENT, key)).isFalse();
    }

    @Test
    void aParkedEventThatFailsIsADeadLetterAndWhatFollowsWaits() {
        effects.trouble(key, received -> {
            if (received.sequence() == 2) {
                throw new IllegalStateException("a fault of ours");
            }
        });
        send(2);
        send(3);
        awaitInDoubt();

        send(1);

        await().until(() -> deadLetters() == 1);
        assertThat(effects.of(key)).containsExactly(1L);
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void aDeadLetterThatIsDeliveredAgainStaysWithTheOperator() {
        effects.trouble(key, _ -> {
            throw new IllegalStateException("a fault of ours");
        });
        send(1);
        awaitInDoubt();
        effects.noTrouble(key);

        send(1);
        send(2);

        await().until(() -> parked() == 1);
        assertThat(effects.of(key)).isEmpty();
        assertThat(deadLetters()).isEqualTo(1);
    }

    @Test
    void anEventThatNobodyHereWantsIsPassedOverUnread() {
        send(1);
        Wire.send(Wire.record(
                Topic.INCIDENT, key, "uk.reachable.incident.MeetingCalled.v1", 2, "unread".getBytes(UTF_8)));
        Wire.send(meetingCalled(key), 3);

        send(4);

        effects.awaitThat(key, 1L, 4L);
    }

    @Test
    void aKeyWhoseDrainingWasCutShortGoesOnByItself() {
        send(3);
        awaitInDoubt();

        db.sql("UPDATE inbox SET sequence = 2 WHERE key = ?").param(key).update();

        effects.awaitThat(key, 3L);
    }

    private void send(long sequence) {
        Wire.send(incidentLogged(key), sequence);
    }

    private void awaitInDoubt() {
        await().until(() -> view.inDoubt(Topic.INCIDENT, key));
    }

    private long parked() {
        return count("SELECT count(*) FROM inbox_parked WHERE key = ?");
    }

    private long deadLetters() {
        return count("SELECT count(*) FROM dead_letter WHERE key = ?");
    }

    private long applied() {
        return count("SELECT coalesce(max(sequence), 0) FROM inbox WHERE key = ?");
    }

    private long count(String sql) {
        return db.sql(sql).param(key).query(Long.class).single();
    }
}
