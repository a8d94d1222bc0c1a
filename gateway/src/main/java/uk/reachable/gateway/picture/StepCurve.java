package uk.reachable.gateway.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import uk.reachable.gateway.words.Days;

/**
 * How figures stand from day to day, as lines that go in steps; the second line is dashed.
 *
 * @param most the figure at the top of the drawing
 */
public record StepCurve(String from, String until, int most, List<Drawn> lines) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 170;
    public static final int LEFT = 36;
    public static final int RIGHT = 312;
    public static final int TOP = 14;
    public static final int BOTTOM = 140;

    /** A line; its levels are in the order of days, and each holds until the next. */
    public record Line(String words, List<Level> levels) {}

    /** What holds from a day on. */
    public record Level(LocalDate from, int value) {

        /** For example "10 January 2027". */
        public String day() {
            return Days.words(from);
        }
    }

    /** A line as SVG writes its path. */
    public record Drawn(Line line, String path, boolean dashed) {}

    /** From a day to another, which comes after it; a level that began before is drawn from the first day on. */
    public static StepCurve of(LocalDate from, LocalDate until, List<Line> lines) {
        int most = lines.stream()
                .flatMap(line -> line.levels().stream())
                .mapToInt(Level::value)
                .max()
                .orElse(0);
        Plot plot = new Plot(from, Math.max(1, ChronoUnit.DAYS.between(from, until)), Math.max(1, most));
        return new StepCurve(
                Days.brief(from),
                Days.brief(until),
                most,
                lines.stream()
                        .map(line -> new Drawn(line, plot.path(line.levels()), !line.equals(lines.getFirst())))
                        .toList());
    }

    private record Plot(LocalDate from, long days, int most) {

        /** Of at least one level. */
        String path(List<Level> levels) {
            Level first = levels.getFirst();
            String steps = levels.stream()
                    .skip(1)
                    .map(level -> "H" + x(level.from()) + "V" + y(level.value()))
                    .collect(Collectors.joining());
            return "M" + LEFT + " " + y(first.value()) + steps + "H" + RIGHT;
        }

        private double x(LocalDate day) {
            long after = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, days);
            return Drawing.round(LEFT + (double) after * (RIGHT - LEFT) / days);
        }

        private double y(int value) {
            return Drawing.round(BOTTOM - (double) value * (BOTTOM - TOP) / most);
        }
    }
}
