package uk.reachable.intervention.returns.reach;

import java.util.List;
import uk.reachable.intervention.returns.calendar.Period;

/**
 * The exact reach of a region in a period: a line for each of its programmes. A person counts from the first two-way
 * contact, once for each programme and period; {@code people} is how many different persons that is.
 */
public record Reach(Period period, List<Line> lines, int people) {

    /** One programme. */
    public record Line(String programme, String programmeName, Counts counts) {}

    public Reach {
        lines = List.copyOf(lines);
    }

    public Counts total() {
        return lines.stream().map(Line::counts).reduce(Counts.NONE, Counts::plus);
    }
}
