package uk.reachable.platform.messaging.envelope;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The headers of CloudEvents 1.0 in Kafka's binary mode. */
public final class CloudEvents {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String SEQUENCE = "ce_sequence";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    private CloudEvents() {}

    public static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    /** Reads what can be read; never fails. */
    public static Message read(Topic topic, ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        return new Message(
                topic,
                record.partition(),
                record.offset(),
                record.key(),
                parsed(text(headers, SEQUENCE), Long::valueOf),
                text(headers, TYPE),
                text(headers, ID),
                parsed(text(headers, TIME), Instant::parse),
                Objects.requireNonNullElse(record.value(), new byte[0]));
    }

    private static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static <T> @Nullable T parsed(@Nullable String text, Function<String, T> parser) {
        try {
            return text == null ? null : parser.apply(text);
        } catch (NumberFormatException | DateTimeException malformed) {
            return null;
        }
    }
}
