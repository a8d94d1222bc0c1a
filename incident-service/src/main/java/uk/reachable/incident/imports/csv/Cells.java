package uk.reachable.incident.imports.csv;

import java.util.List;
import java.util.Map;
import uk.reachable.incident.imports.format.RefusedValue;

/** The values of one line by what they feed, without the blanks around them. */
public record Cells(int line, List<String> values, Map<String, Integer> positions) {

    /** @throws RefusedValue when the line has more or fewer values than the header has names */
    static Cells of(int line, List<String> values, Header header) {
        if (values.size() != header.width()) {
            throw new RefusedValue("The line has " + (values.size() < header.width() ? "fewer" : "more")
                    + " values than the header has columns");
        }
        return new Cells(line, values, header.positions());
    }

    /** Empty when the column is missing or the cell is. */
    public String of(String feeds) {
        Integer position = positions.get(feeds);
        return position == null ? "" : values.get(position).strip();
    }

    /** @throws RefusedValue when there is none */
    public String required(String feeds, String name) {
        String value = of(feeds);
        if (value.isEmpty()) {
            throw new RefusedValue(name + " is missing");
        }
        return value;
    }
}
