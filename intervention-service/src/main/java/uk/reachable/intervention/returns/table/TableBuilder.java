package uk.reachable.intervention.returns.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a return together column by column. */
public final class TableBuilder {

    /** Under which a column's values have what stands in the total. */
    public static final String TOTAL = ReturnTable.TOTAL;

    private final Map<String, String> lines;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();

    /** @param lines names by key, in the order in which they are read */
    public TableBuilder(Map<String, String> lines) {
        this.lines = new LinkedHashMap<>(lines);
        this.lines.keySet().forEach(key -> figures.put(key, new LinkedHashMap<>()));
        figures.put(TOTAL, new LinkedHashMap<>());
    }

    /** Counts or amounts by line; a line that is not among them has 0. */
    public TableBuilder counted(String column, Map<String, BigDecimal> values) {
        columns.add(column);
        figures.forEach((line, row) -> row.put(column, values.getOrDefault(line, BigDecimal.ZERO)));
        return this;
    }

    /** Measured values by line; a line that is not among them has none. */
    public TableBuilder measured(String column, Map<String, BigDecimal> values) {
        columns.add(column);
        figures.forEach((line, row) -> {
            BigDecimal value = values.get(line);
            if (value != null) {
                row.put(column, value);
            }
        });
        return this;
    }

    public ReturnTable build() {
        List<ReturnLine> all = new ArrayList<>();
        lines.forEach((key, name) -> all.add(new ReturnLine(key, name, of(key))));
        return new ReturnTable(columns, all, new ReturnLine(TOTAL, "Total", of(TOTAL)));
    }

    private Map<String, BigDecimal> of(String line) {
        return figures.getOrDefault(line, Map.of());
    }
}
