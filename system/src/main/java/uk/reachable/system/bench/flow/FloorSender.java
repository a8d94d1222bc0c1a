package uk.reachable.system.bench.flow;

import java.nio.ByteBuffer;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A hop's first half: an idempotent producer that asks for all acknowledgements and never waits to fill a batch. */
final class FloorSender implements FloorStage.Next, AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    FloorSender(String kafka, String topic) {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", kafka);
        settings.setProperty("acks", "all");
        settings.setProperty("enable.idempotence", "true");
        settings.setProperty("linger.ms", "0");
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.topic = topic;
    }

    @Override
    public void goOn(long number) {
        producer.send(new ProducerRecord<>(topic, payload(number)));
    }

    @Override
    public void close() {
        producer.close();
    }

    static byte[] payload(long number) {
        return ByteBuffer.allocate(FloorRows.BYTES).putLong(number).array();
    }

    static long number(byte[] payload) {
        return ByteBuffer.wrap(payload).getLong();
    }
}
