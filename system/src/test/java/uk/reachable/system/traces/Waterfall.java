package uk.reachable.system.traces;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A trace as a picture: a bar for each span, under the one that caused it, over the time from the request on. */
final class Waterfall {

    private static final int LEFT = 440;
    private static final int WIDTH = 1100;
    private static final int SCALE = WIDTH - LEFT - 90;
    private static final int ROW = 26;
    private static final int TOP = 64;

    private static final List<String> SERVICES =
            List.of("gateway", "incident-service", "referral-service", "intervention-service", "notification-service");
    private static final List<String> COLOURS = List.of("#505a5f", "#1d70b8", "#00703c", "#8a5a00", "#912b88");

    private final Course course;

    Waterfall(Course course) {
        this.course = course;
    }

    String svg() {
        int height = TOP + ROW * course.spans().size() + 20;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" \
                aria-labelledby="title desc" font-family="Arial, Helvetica, sans-serif" font-size="13">
                <title id="title">One incident, from the request to the e-mail</title>
                <desc id="desc">%3$s</desc>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                <text x="16" y="26" font-size="17" font-weight="bold" fill="#0b0c0c">One incident, from the request \
                to the e-mail: %4$s</text>
                %5$s%6$s</svg>
                """.formatted(WIDTH, height, description(), whole(course.took()), axis(height), rows());
    }

    private String description() {
        return course.spans().stream()
                .map(span -> span.service() + ", " + span.name() + ": after "
                        + whole(course.sinceTheStart(span.start())) + ", for " + whole(span.took()))
                .collect(Collectors.joining("; ", "", "."));
    }

    /** Five lines, a quarter of the time apart. */
    private String axis(int height) {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(quarter -> line(quarter, height))
                .collect(Collectors.joining());
    }

    private String line(int quarter, int height) {
        int x = LEFT + SCALE * quarter / 4;
        return """
                <line x1="%1$d" y1="52" x2="%1$d" y2="%2$d" stroke="#d0d4d6"/>
                <text x="%1$d" y="46" text-anchor="middle" font-size="11" fill="#505a5f">%3$s</text>
                """.formatted(
                x, height - 14, whole(course.took().multipliedBy(quarter).dividedBy(4)));
    }

    private String rows() {
        return IntStream.range(0, course.spans().size()).mapToObj(this::row).collect(Collectors.joining());
    }

    private String row(int number) {
        SentSpan span = course.spans().get(number);
        int y = TOP + ROW * number;
        int x = LEFT + at(course.sinceTheStart(span.start()));
        int width = Math.max(2, at(span.took()));
        return """
                <text x="16" y="%1$d" fill="%2$s" font-weight="bold">%3$s</text>
                <text x="166" y="%1$d" fill="#0b0c0c">%4$s</text>
                <rect x="%5$d" y="%6$d" width="%7$d" height="16" rx="2" fill="%2$s"/>
                <text x="%8$d" y="%1$d" font-size="11" fill="#0b0c0c">%9$s</text>
                """.formatted(
                        y + 13,
                        COLOURS.get(SERVICES.indexOf(span.service())),
                        span.service(),
                        span.name(),
                        x,
                        y,
                        width,
                        x + width + 6,
                        TracesPage.millis(span.took()));
    }

    private int at(Duration duration) {
        return Math.toIntExact(SCALE * duration.toNanos() / course.took().toNanos());
    }

    private static String whole(Duration duration) {
        return Math.round(duration.toNanos() / 1e6) + " ms";
    }
}
