package uk.reachable.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A stream of server-sent events that somebody follows until they close it. */
public final class LiveStream implements AutoCloseable {

    private final InputStream body;
    private final StringBuffer received = new StringBuffer();

    private LiveStream(InputStream body) {
        this.body = body;
    }

    /** One event that has come whole. */
    public record Event(String id, String name, JsonNode data) {

        private static Event of(String lines) {
            String data = field(lines, "data");
            return new Event(
                    field(lines, "id"),
                    field(lines, "event"),
                    JsonMapper.shared().readTree(data.isEmpty() ? "null" : data));
        }

        private static String field(String lines, String name) {
            return lines.lines()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static LiveStream open(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
            }
            LiveStream stream = new LiveStream(response.body());
            Thread.ofVirtual().start(stream::read);
            return stream;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** The first event that is this, waiting for it up to ten seconds. */
    public Event await(String what, Predicate<Event> isIt) {
        return Awaitility.await(what)
                .atMost(Duration.ofSeconds(10))
                .until(() -> events().stream().filter(isIt).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    public List<Event> events() {
        return Arrays.stream(text().split("\n\n"))
                .filter(lines -> lines.contains("data:"))
                .map(Event::of)
                .toList();
    }

    /** All events that have come whole, as they came. */
    public String text() {
        String all = received.toString();
        return all.substring(0, Math.max(all.lastIndexOf("\n\n"), 0));
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            lines.lines().forEach(line -> received.append(line).append('\n'));
        } catch (IOException | UncheckedIOException closed) {
            received.append('\n');
        }
    }
}
