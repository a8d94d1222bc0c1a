package uk.reachable.intervention.returns.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A whole return: its columns, its lines, and the total, which is no sum where people or medians are counted. */
public record ReturnTable(List<String> columns, List<ReturnLine> lines, ReturnLine total) {

    static final String TOTAL = "total";

    public ReturnTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Every figure that another table of the same kind has otherwise, in the order of this table's lines. A line that
     * was added since and has nothing but noughts, such as a programme that is new, is no change.
     */
    public List<Difference> differencesTo(ReturnTable later) {
        Map<String, ReturnLine> before = byKey();
        Map<String, ReturnLine> after = later.byKey();
        List<Difference> differences = new ArrayList<>();
        before.values().forEach(line -> differences.addAll(Difference.between(line, after.get(line.key()))));
        after.values().stream()
                .filter(line -> !before.containsKey(line.key()) && !line.isAllNoughts())
                .forEach(line -> differences.addAll(Difference.between(null, line)));
        return differences;
    }

    /** The heading, each line and the total; a cell without a figure is empty. */
    public List<List<String>> csvLines() {
        List<List<String>> cells = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("key", "name"));
        heading.addAll(columns);
        cells.add(heading);
        lines.forEach(line -> cells.add(line.csvCells(columns)));
        cells.add(total.csvCells(columns));
        return cells;
    }

    private Map<String, ReturnLine> byKey() {
        List<ReturnLine> all = new ArrayList<>(lines);
        all.add(total);
        return all.stream()
                .collect(Collectors.toMap(ReturnLine::key, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
