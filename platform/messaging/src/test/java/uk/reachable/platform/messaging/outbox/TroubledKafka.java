package uk.reachable.platform.messaging.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import uk.reachable.platform.messaging.Wire;

/** The way to the real broker, with one thing that goes wrong on it. */
abstract class TroubledKafka extends KafkaTemplate<String, byte[]> {

    TroubledKafka() {
        super(Wire.template().getProducerFactory());
    }

    abstract CompletableFuture<SendResult<String, byte[]>> sendWithTrouble(ProducerRecord<String, byte[]> record);

    @Override
    public CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> record) {
        return sendWithTrouble(record);
    }

    final CompletableFuture<SendResult<String, byte[]>> reallySend(ProducerRecord<String, byte[]> record) {
        return super.send(record);
    }

    /** The broker has the record, but the process dies before it hears of it. */
    static final class DiesAfterSending extends TroubledKafka {
        @Override
        CompletableFuture<SendResult<String, byte[]>> sendWithTrouble(ProducerRecord<String, byte[]> record) {
            reallySend(record).join();
            Thread.currentThread().interrupt(); // ends the relay's thread at its next wait, with nothing tidied up
            return new CompletableFuture<>();
        }
    }

    /** The process stands still, as under SIGSTOP, until it is woken: before it sends, or between that and deleting. */
    static final class Held extends TroubledKafka {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch woken = new CountDownLatch(1);
        private final boolean sendsFirst;

        private Held(boolean sendsFirst) {
            this.sendsFirst = sendsFirst;
        }

        static Held beforeSending() {
            return new Held(false);
        }

        static Held afterSending() {
            return new Held(true);
        }

        @Override
        CompletableFuture<SendResult<String, byte[]>> sendWithTrouble(ProducerRecord<String, byte[]> record) {
            if (!sendsFirst) {
                standStill();
                return reallySend(record);
            }
            var sent = reallySend(record);
            sent.join();
            standStill();
            return sent;
        }

        private void standStill() {
            reached.countDown();
            await(woken);
        }

        void awaitHeld() {
            await(reached);
        }

        void wake() {
            woken.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The first record that fits is not taken at first. */
    static final class FailsOnce extends TroubledKafka {
        private final AtomicBoolean failed = new AtomicBoolean();
        private final Predicate<ProducerRecord<String, byte[]>> which;

        FailsOnce(Predicate<ProducerRecord<String, byte[]>> which) {
            this.which = which;
        }

        @Override
        CompletableFuture<SendResult<String, byte[]>> sendWithTrouble(ProducerRecord<String, byte[]> record) {
            return which.test(record) && failed.compareAndSet(false, true) ? failsLater() : reallySend(record);
        }

        private static CompletableFuture<SendResult<String, byte[]>> failsLater() {
            return CompletableFuture.supplyAsync(() -> {
                throw new TimeoutException("not delivered in time");
            });
        }
    }
}
