package uk.reachable.gateway.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The last 24 hours, an hour a column: each mark is something that happened in it, the first at the bottom.
 *
 * @param hours the earliest first; the last one is the hour that is running
 */
public record DayStrip(int height, List<Hour> hours, int marks) {

    public static final int WIDTH = 312;

    private static final int HOURS = 24;
    private static final int COLUMN = WIDTH / HOURS;
    private static final int STEP = 12;
    private static final int LABELS = 20;
    private static final int LEAST_ROWS = 4;
    private static final int LABEL_EACH = 6;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("ha", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** Something that happened. */
    public record Mark(Instant at, Look look) {}

    /**
     * An hour of the clock in London.
     *
     * @param words such as "2pm to 3pm"
     * @param label such as "2pm"; empty where none fits
     */
    public record Hour(int x, String words, String label, List<Square> squares) {}

    /** A mark as it is drawn. */
    public record Square(Look look, int x, int y) {

        public int side() {
            return COLUMN - 2;
        }
    }

    /** What happened before or after is left out. */
    public static DayStrip of(Instant until, List<Mark> marks) {
        Instant first = until.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(HOURS - 1L));
        List<List<Mark>> columns = IntStream.range(0, HOURS)
                .mapToObj(hour -> within(marks, first.plus(Duration.ofHours(hour)), until))
                .toList();
        int rows = columns.stream().mapToInt(List::size).reduce(LEAST_ROWS, Math::max);
        return new DayStrip(
                rows * STEP + LABELS,
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> hour(hour, first.plus(Duration.ofHours(hour)), columns.get(hour), rows))
                        .toList(),
                columns.stream().mapToInt(List::size).sum());
    }

    private static List<Mark> within(List<Mark> marks, Instant from, Instant until) {
        Instant to = from.plus(Duration.ofHours(1));
        return marks.stream()
                .filter(mark -> !mark.at().isBefore(from)
                        && mark.at().isBefore(to)
                        && !mark.at().isAfter(until))
                .sorted(Comparator.comparing(Mark::at))
                .toList();
    }

    private static Hour hour(int hour, Instant from, List<Mark> marks, int rows) {
        int x = hour * COLUMN;
        return new Hour(
                x,
                clock(from) + " to " + clock(from.plus(Duration.ofHours(1))),
                hour % LABEL_EACH == 0 ? clock(from) : "",
                IntStream.range(0, marks.size())
                        .mapToObj(at -> new Square(marks.get(at).look(), x + 1, (rows - at - 1) * STEP + 1))
                        .toList());
    }

    private static String clock(Instant hour) {
        return CLOCK.format(hour).toLowerCase(Locale.UK);
    }

    /** Where the line stands on which the marks rest. */
    public int floor() {
        return height - LABELS;
    }
}
