package uk.reachable.incident.running;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** An open stream of server-sent events, and what has come over it. */
public final class Stream implements AutoCloseable {

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpResponse<java.util.stream.Stream<String>>> response;
    private volatile String position = "";
    private volatile boolean ended;

    private Stream(CompletableFuture<HttpResponse<java.util.stream.Stream<String>>> response) {
        this.response = response;
    }

    /** One event. */
    public record Event(String id, String name, String data) {}

    static Stream of(CompletableFuture<HttpResponse<java.util.stream.Stream<String>>> response) {
        Stream stream = new Stream(response);
        Thread.ofVirtual().start(stream::read);
        return stream;
    }

    public List<Event> events() {
        return events;
    }

    public List<String> comments() {
        return comments;
    }

    public List<Long> ids() {
        return events.stream().map(event -> Long.valueOf(event.id())).toList();
    }

    /** What a reader who loses the stream now names as the last event, also one that was sent none. */
    public String position() {
        return position;
    }

    /** Whether the service has answered: from now on nothing is missed. */
    public boolean isOpen() {
        return !comments.isEmpty();
    }

    public boolean hasEnded() {
        return ended;
    }

    private void read() {
        List<String> fields = new ArrayList<>();
        try (var lines = response.join().body()) {
            lines.forEach(line -> take(line, fields));
        } catch (UncheckedIOException closed) {
            // the reader left, or the service ended the stream: both are an end, not a failure of this thread
        } finally {
            ended = true;
        }
    }

    private void take(String line, List<String> fields) {
        if (line.startsWith(":")) {
            comments.add(line);
        } else if (!line.isEmpty()) {
            fields.add(line);
            position = line.startsWith("id:") ? line.substring("id:".length()).strip() : position;
        } else {
            Event event = new Event(field(fields, "id:"), field(fields, "event:"), field(fields, "data:"));
            if (!event.name().isEmpty()) {
                events.add(event);
            }
            fields.clear();
        }
    }

    private static String field(List<String> fields, String name) {
        return fields.stream()
                .filter(field -> field.startsWith(name))
                .map(field -> field.substring(name.length()).strip())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        response.join().body().close();
    }
}
