package uk.reachable.system.bench.flow;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** One hop's second half with the commit that follows: waits for a record, commits a row, goes on. */
final class FloorStage implements AutoCloseable {

    /** What follows a commit. */
    @FunctionalInterface
    interface Next extends AutoCloseable {
        void goOn(long number);

        @Override
        default void close() {}
    }

    private static final Duration LOOK_UP = Duration.ofMillis(250);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final FloorRows rows;
    private final Next next;
    private final Thread thread;
    private volatile boolean closed;

    FloorStage(String kafka, String topic, FloorRows rows, Next next) {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", kafka);
        settings.setProperty("enable.auto.commit", "false");
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partition = List.of(new TopicPartition(topic, 0));
        consumer.assign(partition);
        consumer.seekToEnd(partition);
        partition.forEach(consumer::position); // from here on nothing is missed
        this.rows = rows;
        this.next = next;
        this.thread = Thread.ofPlatform().name(topic).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }

    private void run() {
        try (consumer;
                rows;
                next) {
            while (!closed) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(LOOK_UP)) {
                    long number = FloorSender.number(record.value());
                    rows.commit(number, record.value());
                    next.goOn(number);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
