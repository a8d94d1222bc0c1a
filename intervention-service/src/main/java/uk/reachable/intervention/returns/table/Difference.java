package uk.reachable.intervention.returns.table;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One figure that was restated; null where there was or is none. */
public record Difference(
        String line,
        String name,
        String column,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** Between one line and its later self; one of the two may be missing. */
    static List<Difference> between(@Nullable ReturnLine before, @Nullable ReturnLine after) {
        ReturnLine known = after != null ? after : Objects.requireNonNull(before);
        Set<String> columns = new LinkedHashSet<>(figures(before).keySet());
        columns.addAll(figures(after).keySet());
        return columns.stream()
                .map(column -> new Difference(
                        known.key(),
                        known.name(),
                        column,
                        figures(before).get(column),
                        figures(after).get(column)))
                .filter(Difference::differs)
                .toList();
    }

    private static Map<String, BigDecimal> figures(@Nullable ReturnLine line) {
        return line == null ? Map.of() : line.figures();
    }

    /** 20 and 20.00 are one figure. */
    private boolean differs() {
        return before == null || after == null || before.compareTo(after) != 0;
    }
}
