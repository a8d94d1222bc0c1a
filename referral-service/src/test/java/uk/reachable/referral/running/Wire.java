package uk.reachable.referral.running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;

/** Sends events as neighbours do, and hears everything that this service tells. */
public final class Wire implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final Thread listening;

    private record Heard(Event event, int partition) {}

    Wire(String bootstrapServers) {
        Map<String, Object> servers = Map.of("bootstrap.servers", bootstrapServers);
        producer = new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(partitions());
        consumer.seekToBeginning(partitions());
        listening = Thread.ofVirtual().start(this::listen);
    }

    /** Sends an event under a number of its key. */
    public void send(Event event, long sequence) {
        var message = new ProducerRecord<>(event.topic().topicName(), event.key(), EventCodec.write(event));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_type", EventCatalogue.typeOf(event));
        header(message, "ce_source", "/test");
        header(message, "ce_time", "2026-11-20T12:00:00Z");
        header(message, "ce_sequence", Long.toString(sequence));
        arrived(producer.send(message));
    }

    /** All events of a type and key so far, in order. */
    public <E extends Event> List<E> heard(Class<E> type, String key) {
        return heard.stream()
                .map(Heard::event)
                .filter(event -> type.isInstance(event) && event.key().equals(key))
                .map(type::cast)
                .toList();
    }

    /** All events of a type that came through a partition so far. */
    public <E extends Event> List<E> heardIn(Class<E> type, int partition) {
        return heard.stream()
                .filter(heard -> heard.partition() == partition)
                .map(Heard::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        listening.join();
        producer.close();
    }

    private void listen() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> heard.add(new Heard(event(record), record.partition())));
            }
        } catch (WakeupException closed) {
            // the test is over
        }
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return EventCodec.read(EventCatalogue.classOf(type).orElseThrow(), record.value());
    }

    private static List<TopicPartition> partitions() {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topic.REFERRAL.topicName(), partition))
                .toList();
    }

    private static void arrived(Future<RecordMetadata> sent) {
        try {
            sent.get(10, TimeUnit.SECONDS);
        } catch (Exception lost) {
            throw new AssertionError("the event did not reach the broker", lost);
        }
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
