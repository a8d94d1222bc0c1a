package uk.reachable.intervention.returns.annex;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.table.TableBuilder;

/** Reads one column of a return: the query answers {@code line} and {@code value}; a line that is null is the total. */
@Component
class Measures {

    private record Value(@Nullable String line, @Nullable BigDecimal value) {}

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, BigDecimal> read(String sql, String region, Period period, Map<String, ?> more) {
        Map<String, BigDecimal> values = new HashMap<>();
        jdbc.sql(sql)
                .param("region", region)
                .param("from", period.from())
                .param("to", period.to())
                .params(more)
                .query((row, _) -> new Value(row.getString("line"), row.getBigDecimal("value")))
                .list()
                .forEach(value -> keep(value, values));
        return values;
    }

    private static void keep(Value value, Map<String, BigDecimal> values) {
        if (value.value() != null) {
            values.put(value.line() == null ? TableBuilder.TOTAL : value.line(), value.value());
        }
    }
}
