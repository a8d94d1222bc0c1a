package uk.reachable.gateway.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a figure went, as a small line without axes.
 *
 * @param points as SVG writes a polyline
 * @param endX where the last figure is marked
 * @param words what the line shows
 */
public record Sparkline(List<Figure> figures, String points, double endX, double endY, String words) {

    public static final int WIDTH = 120;
    public static final int HEIGHT = 30;

    private static final int MARGIN = 4;

    /** One figure and when it was. */
    public record Figure(String when, int value) {}

    /** Of at least one figure, the earliest first; the line begins at 0, so that a rise looks as large as it is. */
    public static Sparkline of(List<Figure> figures) {
        int most = figures.stream().mapToInt(Figure::value).max().orElseThrow();
        String points = IntStream.range(0, figures.size())
                .mapToObj(at -> x(at, figures.size()) + "," + y(figures.get(at).value(), most))
                .collect(Collectors.joining(" "));
        Figure last = figures.getLast();
        return new Sparkline(
                List.copyOf(figures),
                points,
                x(figures.size() - 1, figures.size()),
                y(last.value(), most),
                "%s: %d; at most %d since %s"
                        .formatted(
                                last.when(),
                                last.value(),
                                most,
                                figures.getFirst().when()));
    }

    private static double x(int at, int size) {
        return Drawing.round(MARGIN + (double) at * (WIDTH - 2 * MARGIN) / Math.max(1, size - 1));
    }

    private static double y(int value, int most) {
        return Drawing.round(HEIGHT - MARGIN - (double) value * (HEIGHT - 2 * MARGIN) / Math.max(1, most));
    }
}
