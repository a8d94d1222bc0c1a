package uk.reachable.system.traces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** docs/traces.md and its picture: the hops of a trace that was sent. */
final class TracesPage {

    private static final Path PAGE = Path.of("..", "docs", "traces.md");
    private static final Path PICTURE = Path.of("..", "docs", "traces.svg");
    private static final String BEGIN = "<!-- written by TracesJourneyIT -->\n";
    private static final String END = "<!-- end of what is written -->";

    private TracesPage() {}

    static void write(Course course) {
        try {
            String text = Files.readString(PAGE);
            String table = "| | service | span | begins after | takes |\n|---|---|---|---|---|\n" + rows(course);
            Files.writeString(PAGE, text.substring(0, from(text)) + table + text.substring(text.indexOf(END)));
            Files.writeString(PICTURE, new Waterfall(course).svg());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** As the page tells them: service and span. */
    static List<String> hops() {
        try {
            String text = Files.readString(PAGE);
            return text.substring(from(text), text.indexOf(END))
                    .lines()
                    .skip(2)
                    .map(row -> row.split(" \\| "))
                    .map(cells -> cells[1] + ": " + cells[2].replace("`", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int from(String text) {
        return text.indexOf(BEGIN) + BEGIN.length();
    }

    private static String rows(Course course) {
        return IntStream.range(0, course.spans().size())
                .mapToObj(number -> row(course, number))
                .collect(Collectors.joining());
    }

    private static String row(Course course, int number) {
        SentSpan span = course.spans().get(number);
        return "| %d | %s | `%s` | %s | %s |\n"
                .formatted(
                        number + 1,
                        span.service(),
                        span.name(),
                        millis(course.sinceTheStart(span.start())),
                        millis(span.took()));
    }

    /** For example {@code 12.3 ms}. */
    static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
    }
}
