package uk.reachable.system.relays;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.messaging.envelope.CloudEvents;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Notes when the broker acknowledged each record; the producer makes it, so what it notes belongs to the process. */
public final class Acknowledgements implements ProducerInterceptor<String, byte[]> {

    /** More than any backlog holds. */
    private static final int ROOM = 2_000_000;

    private static final long[] TIMES = new long[ROOM];
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, Long> BY_KEY = new ConcurrentHashMap<>();
    private static volatile boolean byKey;

    /** How many records the broker has taken. */
    static int count() {
        return COUNT.get();
    }

    /** When it took the n-th, from 0, as {@link System#nanoTime}. */
    static long timeOf(int number) {
        return TIMES[number];
    }

    /** From now on it is noted, too, which key was taken when. */
    static Map<String, Long> keepKeys() {
        byKey = true;
        return BY_KEY;
    }

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> record) {
        return record;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure, Headers headers) {
        if (failure != null) {
            throw new IllegalStateException("the broker did not take a record", failure);
        }
        long now = System.nanoTime();
        TIMES[COUNT.getAndIncrement()] = now;
        if (byKey) {
            BY_KEY.put(new String(headers.lastHeader(CloudEvents.SUBJECT).value(), UTF_8), now);
        }
    }

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> configuration) {}
}
