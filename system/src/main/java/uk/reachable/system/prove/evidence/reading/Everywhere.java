package uk.reachable.system.prove.evidence.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import uk.reachable.local.mailbox.Message;
import uk.reachable.system.running.ProofSystem;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Shows a search everything that the system has written down, sent or counted. */
final class Everywhere {

    private static final List<String> SERVICES =
            List.of("gateway", "incident-service", "referral-service", "intervention-service", "notification-service");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Search search;

    Everywhere(Search search) {
        this.search = search;
    }

    /** Key, headers (trace and baggage too) and value. */
    void in(ConsumerRecord<String, byte[]> record) {
        StringBuilder text = new StringBuilder(String.valueOf(record.key()));
        StreamSupport.stream(record.headers().spliterator(), false)
                .forEach(header ->
                        text.append('\n').append(header.key()).append('=').append(text(header)));
        text.append('\n').append(record.value() == null ? "" : new String(record.value(), UTF_8));
        search.in("topics", record.topic() + "-" + record.partition() + "@" + record.offset(), text.toString());
    }

    void in(Message message) {
        search.in("mailbox", message.messageId() + " to " + message.to(), Mails.text(message));
    }

    void in(Moment moment) {
        moment.byName()
                .forEach((name, database) ->
                        Columns.each(database, (column, text) -> search.in("databases", name + " " + column, text)));
    }

    void inLogsAndMetrics(ProofSystem system) throws InterruptedException {
        system.logs().forEach((part, text) -> search.in("logs", part, text));
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String service : SERVICES) {
                search.in("metrics", service, metrics(http, system.management(service)));
            }
        }
    }

    private static String metrics(HttpClient http, String management) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(management + "/actuator/prometheus"))
                    .timeout(LIMIT)
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(management, unreachable);
        }
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), UTF_8);
    }
}
