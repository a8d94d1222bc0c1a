package uk.reachable.gateway.incident.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A lane as it is drawn: its name, its bars, its marks, and under them their words.
 *
 * @param y its upper edge
 */
record Strip(String name, double y, double height, List<Bar> bars, List<Mark> marks) {

    private static final double NAME = 24;
    private static final double TRACK = 20;
    private static final double ROW = 17;
    private static final double END = 12;

    /** Something that went on; a handover has a track of its own, because the support goes on meanwhile. */
    record Bar(double x, double y, double width, double height, Lane.Kind kind) {}

    /**
     * A moment, and where its words begin.
     *
     * @param points of what is drawn for it
     */
    record Mark(double x, double y, Lane.Shape shape, String points, double wordsY, String words, String whole) {}

    static Strip of(Lane lane, Scale scale, double y) {
        boolean handover = lane.spans().stream().anyMatch(span -> span.kind() == Lane.Kind.HANDOVER);
        double top = y + NAME;
        double marks = top + (handover ? 2 * TRACK : TRACK) + 6;
        List<Label> labels = Label.place(lane.events().stream()
                .map(event -> new Label.Wanted(scale.x(event.at()), event.words()))
                .toList());
        return new Strip(
                lane.name(),
                y,
                marks - y + 8 + Label.rows(labels) * ROW + END,
                lane.spans().stream().map(span -> bar(span, scale, top)).toList(),
                marks(lane, scale, labels, marks));
    }

    double bottom() {
        return y + height;
    }

    public double nameY() {
        return y + 17;
    }

    private static Bar bar(Lane.Span span, Scale scale, double top) {
        double from = scale.x(span.from());
        double y = span.kind() == Lane.Kind.HANDOVER ? top + TRACK : top;
        return new Bar(from, y, Math.max(2, scale.x(span.to()) - from), TRACK - 4, span.kind());
    }

    /** Labels come back in the order of their marks from the left, which is that of time. */
    private static List<Mark> marks(Lane lane, Scale scale, List<Label> labels, double y) {
        List<Lane.Event> events = lane.events().stream()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Lane.Event event = events.get(i);
            Label label = labels.get(i);
            double x = scale.x(event.at());
            marks.add(new Mark(
                    x,
                    y,
                    event.shape(),
                    points(event.shape(), x, y),
                    y + 20 + label.row() * ROW,
                    label.words(),
                    event.words()));
        }
        return List.copyOf(marks);
    }

    private static String points(Lane.Shape shape, double x, double y) {
        return switch (shape) {
            case FACT -> "";
            case DEADLINE -> joined(x, y - 6, x + 6, y, x, y + 6, x - 6, y);
            case TROUBLE -> joined(x - 5, y - 5, x + 5, y - 5, x + 5, y + 5, x - 5, y + 5);
        };
    }

    private static String joined(double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> String.format(Locale.ROOT, "%.1f", number))
                .collect(Collectors.joining(" "));
    }
}
