package uk.reachable.system.events;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One record as it lies on a topic; the last of headers of one name. */
public record Travelled(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, String value) {

    static Travelled of(ConsumerRecord<String, byte[]> record) {
        return new Travelled(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                StreamSupport.stream(record.headers().spliterator(), false)
                        .collect(Collectors.toMap(Header::key, Travelled::text, (_, last) -> last)),
                text(record.value()));
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String type() {
        return header("ce_type");
    }

    /** Where it lies, for messages. */
    public String place() {
        return topic + "-" + partition + "@" + offset + " " + type() + " of " + key;
    }

    /** Everything it says. */
    public String text() {
        return key + " " + headers + " " + value;
    }

    boolean isPlanted() {
        return key != null && key.startsWith(Broker.PLANTED);
    }

    private static String text(Header header) {
        return text(header.value());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
