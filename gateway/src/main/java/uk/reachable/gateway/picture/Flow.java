package uk.reachable.gateway.picture;

import java.util.List;

/**
 * What becomes of what: a bar for each beginning, as long as there are many, cut by where they arrive.
 *
 * @param key the ends, in the order in which they are drawn
 */
public record Flow(List<Part> key, List<Row> rows) {

    /** Units of the drawing, of the longest bar. */
    public static final int LENGTH = 300;

    /** One beginning as it is drawn. */
    public record Row(String name, int total, List<Part> parts, List<Segment> segments, String words) {}

    /** One beginning; all have the same parts in the same order. */
    public record From(String name, List<Part> parts) {

        int total() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /** A beginning of nothing is left out. */
    public static Flow of(List<From> beginnings) {
        int most = beginnings.stream().mapToInt(From::total).max().orElse(0);
        double lengthOfOne = (double) LENGTH / Math.max(1, most);
        return new Flow(
                beginnings.isEmpty() ? List.of() : beginnings.getFirst().parts(),
                beginnings.stream()
                        .filter(from -> from.total() > 0)
                        .map(from -> row(from, lengthOfOne))
                        .toList());
    }

    private static Row row(From from, double lengthOfOne) {
        return new Row(
                from.name(),
                from.total(),
                from.parts(),
                Segment.inARow(from.parts(), lengthOfOne),
                Segment.words(from.parts()));
    }
}
