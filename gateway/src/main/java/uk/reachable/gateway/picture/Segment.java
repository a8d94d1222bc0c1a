package uk.reachable.gateway.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A part as it is drawn in a bar. */
public record Segment(Part part, double x, double width) {

    /** One after the other; a part of nothing is not drawn. */
    static List<Segment> inARow(List<Part> parts, double lengthOfOne) {
        List<Segment> row = new ArrayList<>();
        int before = 0;
        for (Part part : parts) {
            if (part.count() > 0) {
                double x = Drawing.round(before * lengthOfOne);
                row.add(new Segment(part, x, Drawing.round((before + part.count()) * lengthOfOne - x)));
            }
            before += part.count();
        }
        return List.copyOf(row);
    }

    /** For example "12 filled, 1 reserved, 67 free". */
    static String words(List<Part> parts) {
        return parts.stream().map(part -> part.count() + " " + part.words()).collect(Collectors.joining(", "));
    }
}
