package uk.reachable.platform.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.KafkaException;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.Turn;
import uk.reachable.platform.messaging.outbox.Delivery.Refused;
import uk.reachable.platform.messaging.outbox.Delivery.Unsettled;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTest {

    private final OutboxRow row = new OutboxRow(
            1,
            UUID.randomUUID(),
            new Turn(Topic.INCIDENT, "key", 1),
            null,
            "type",
            Instant.EPOCH,
            null,
            null,
            new byte[0]);

    @Test
    void whatTheBrokerWillNeverTakeIsRefused() {
        var failure = new CompletionException(new KafkaException("wrapped", new RecordTooLargeException("2 MB")));

        assertThat(Delivery.failed(row, failure)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {TimeoutException.class, NotEnoughReplicasException.class, IllegalStateException.class})
    void anythingElseIsTriedAgain(Class<? extends RuntimeException> failure) throws ReflectiveOperationException {
        var cause = failure.getConstructor(String.class).newInstance("away");

        assertThat(Delivery.failed(row, new KafkaException("wrapped", cause))).isInstanceOf(Unsettled.class);
    }
}
