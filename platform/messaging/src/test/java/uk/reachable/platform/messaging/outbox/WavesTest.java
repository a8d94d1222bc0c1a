package uk.reachable.platform.messaging.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class WavesTest {

    @Test
    void theNthWaveHoldsTheNthRowOfEveryKey() {
        var a1 = row(1, Topic.INCIDENT, "a");
        var a2 = row(2, Topic.INCIDENT, "a");
        var b1 = row(3, Topic.INCIDENT, "b");
        var a3 = row(4, Topic.INCIDENT, "a");
        var b2 = row(5, Topic.INCIDENT, "b");

        assertThat(Waves.of(List.of(a1, a2, b1, a3, b2)))
                .containsExactly(List.of(a1, b1), List.of(a2, b2), List.of(a3));
    }

    @Test
    void theSameKeyOfAnotherTopicIsAnotherKey() {
        var incident = row(1, Topic.INCIDENT, "a");
        var referral = row(2, Topic.REFERRAL, "a");

        assertThat(Waves.of(List.of(incident, referral))).containsExactly(List.of(incident, referral));
    }

    @Test
    void anEmptyBatchHasNoWave() {
        assertThat(Waves.of(List.of())).isEmpty();
    }

    private static OutboxRow row(long id, Topic topic, String key) {
        return new OutboxRow(
                id, UUID.randomUUID(), new Turn(topic, key, id), null, "type", Instant.EPOCH, null, null, new byte[0]);
    }
}
