package uk.reachable.intervention.returns.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line: its key, what people call it, and its figures by column; a column without a figure is left out. */
public record ReturnLine(String key, String name, Map<String, BigDecimal> figures) {

    /** Keeps the order of the columns. */
    public ReturnLine {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    boolean isAllNoughts() {
        return figures.values().stream().allMatch(figure -> figure.signum() == 0);
    }

    List<String> csvCells(List<String> columns) {
        List<String> cells = new ArrayList<>(List.of(key, name));
        for (String column : columns) {
            BigDecimal figure = figures.get(column);
            cells.add(figure == null ? "" : figure.toPlainString());
        }
        return cells;
    }
}
