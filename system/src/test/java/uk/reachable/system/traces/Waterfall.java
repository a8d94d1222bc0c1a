package uk.reachable.system.traces;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
    private static final List<String> COLOURS = List.of("#505a5f", "#1d70b8", "#00703c", "#b58840", "#912b88");

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

    /** Four lines at the quarters. */
    private String axis(int height) {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(quarter -> """
                        <line x1="%1$.1f" y1="52" x2="%1$.1f" y2="%2$d" stroke="#d0d4d6"/>
                        <text x="%1$.1f" y="46" text-anchor="middle" font-size="11" fill="#505a5f">%3$s</text>
                        """.formatted(
                                Locale.ROOT,
                                LEFT + SCALE * quarter / 4.0,
                                height - 14,
                                whole(course.took().multipliedBy(quarter).dividedBy(4))))
                .collect(Collectors.joining());
    }

    private String rows() {
        return IntStream.range(0, course.spans().size()).mapToObj(this::row).collect(Collectors.joining());
    }

    private String row(int number) {
        SentSpan span = course.spans().get(number);
        int y = TOP + ROW * number;
        double x = LEFT + at(course.sinceTheStart(span.start()));
        double width = Math.max(2, at(span.took()));
        return """
                <text x="16" y="%1$d" fill="%6$s" font-weight="bold">%2$s</text>
                <text x="166" y="%1$d" fill="#0b0c0c">%3$s</text>
                <rect x="%4$.1f" y="%7$d" width="%5$.1f" height="16" rx="2" fill="%6$s"/>
                <text x="%8$.1f" y="%1$d" font-size="11" fill="#0b0c0c">%9$s</text>
                """.formatted(
                        Locale.ROOT,
                        y + 13,
                        span.service(),
                        span.name(),
                        x,
                        width,
                        COLOURS.get(SERVICES.indexOf(span.service())),
                        y,
                        x + width + 6,
                        TracesPage.millis(span.took()));
    }

    private double at(Duration duration) {
        return (double) SCALE * duration.toNanos() / course.took().toNanos();
    }

    private static String whole(Duration duration) {
        return Math.round(duration.toNanos() / 1e6) + " ms";
    }
}
