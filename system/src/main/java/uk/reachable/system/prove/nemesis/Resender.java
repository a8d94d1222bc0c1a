package uk.reachable.system.prove.nemesis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.fault.FaultKind;
import uk.reachable.system.prove.fault.Timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends some of all events again, some at once and some much later: same key, headers, partition and content. */
public final class Resender implements AutoCloseable {

    /** Of a hundred events; well over five, as some are drawn that the end of the run cuts off. */
    private static final int PERCENT = 8;

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CLOSING = Duration.ofSeconds(30);

    /** Waiting ones go out in the order of chance: the oldest when there are this many. */
    private static final int MOST_WAITING = 200;

    private static final String HEARTBEAT = "heartbeat-";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Random chance;
    private final Clock clock;
    private final Timeline timeline;
    private final Deque<ProducerRecord<byte[], byte[]>> waiting = new ArrayDeque<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Thread thread;
    private volatile boolean stopping;

    public Resender(String bootstrap, long seed, Clock clock, Timeline timeline) {
        this.consumer = Wire.consumer(bootstrap);
        this.producer = Wire.producer(bootstrap);
        this.chance = new Random(seed);
        this.clock = clock;
        this.timeline = timeline;
        this.thread = Thread.ofPlatform().name("resender").start(this::run);
    }

    /** How many copies the broker has taken. */
    public long sent() {
        return acknowledged.get();
    }

    /** Sends what still waits; returns when the broker has it. */
    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join(CLOSING);
        producer.close(CLOSING);
    }

    private void run() {
        Instant from = clock.instant();
        try (consumer) {
            while (!stopping) {
                consumer.poll(POLL).forEach(this::consider);
            }
            waiting.forEach(this::send);
            producer.flush();
        } catch (KafkaException broken) {
            timeline.say("resending ended early: " + broken.getMessage());
        }
        timeline.add(new Fault(FaultKind.DUPLICATE, "every topic", from, clock.instant()));
    }

    /** A copy is read again, too, and may be copied again: three of the same are as good as two. */
    private void consider(ConsumerRecord<byte[], byte[]> event) {
        if (isHeartbeat(event) || chance.nextInt(100) >= PERCENT) {
            return;
        }
        waiting.add(new ProducerRecord<>(
                event.topic(), event.partition(), null, event.key(), event.value(), event.headers()));
        while (!waiting.isEmpty() && (chance.nextBoolean() || waiting.size() > MOST_WAITING)) {
            send(chance.nextBoolean() ? waiting.removeLast() : waiting.removeFirst());
        }
    }

    private void send(ProducerRecord<byte[], byte[]> copy) {
        producer.send(copy, (_, failed) -> {
            if (failed == null) {
                acknowledged.incrementAndGet();
            }
        });
    }

    private static boolean isHeartbeat(ConsumerRecord<byte[], byte[]> event) {
        byte[] start = HEARTBEAT.getBytes(UTF_8);
        byte[] key = event.key();
        return key != null && key.length >= start.length && Arrays.equals(key, 0, start.length, start, 0, start.length);
    }
}
