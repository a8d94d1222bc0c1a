package uk.reachable.notification.running;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** An open stream, read in the background until it is closed or ends. */
public final class LiveInbox implements AutoCloseable {

    private final Stream<String> source;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    LiveInbox(HttpResponse<Stream<String>> response) {
        source = response.body();
        reader = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            source.forEach(lines::add);
        } catch (RuntimeException closed) {
            // the test has seen enough
        }
    }

    /** The ids of the events seen so far, in order; a sign of life has one, too. */
    public List<Long> ids() {
        return Stream.of(String.join("\n", lines).split("\n\n"))
                .filter(block -> block.contains("event:"))
                .map(block -> block.lines().findFirst().orElse("").substring("id:".length()))
                .map(Long::valueOf)
                .toList();
    }

    /** The names of the events seen so far, in order. */
    public List<String> events() {
        return values("event:").toList();
    }

    public List<String> data() {
        return values("data:").toList();
    }

    public List<String> comments() {
        return values(":").toList();
    }

    private Stream<String> values(String field) {
        return lines.stream().filter(line -> line.startsWith(field)).map(line -> line.substring(field.length())
                .strip());
    }

    public boolean hasEnded() {
        return !reader.isAlive();
    }

    @Override
    public void close() {
        source.close();
    }
}
