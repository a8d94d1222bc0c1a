package uk.reachable.platform.messaging.outbox;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.kafka.support.SendResult;

/** Of a hundred records one is not sent, one is sent without its acknowledgement, and one comes once more, late. */
public final class RandomTroubles extends TroubledKafka {

    private final Random random;
    private volatile ProducerRecord<String, byte[]> kept = new ProducerRecord<>("none", new byte[0]);

    public RandomTroubles(long seed) {
        this.random = new Random(seed);
    }

    @Override
    CompletableFuture<SendResult<String, byte[]>> sendWithTrouble(ProducerRecord<String, byte[]> record) {
        return switch (random.nextInt(100)) {
            case 0 -> CompletableFuture.failedFuture(new TimeoutException("not sent"));
            case 1 ->
                reallySend(record).thenCompose(_ -> CompletableFuture.failedFuture(new TimeoutException("unheard")));
            case 2 -> {
                kept = record;
                yield reallySend(record);
            }
            case 3 -> kept.topic().equals("none") ? reallySend(record) : again(record);
            default -> reallySend(record);
        };
    }

    /** As a woken ex-leader would. */
    private CompletableFuture<SendResult<String, byte[]>> again(ProducerRecord<String, byte[]> record) {
        return reallySend(record).thenCompose(result -> reallySend(kept).thenApply(_ -> result));
    }
}
