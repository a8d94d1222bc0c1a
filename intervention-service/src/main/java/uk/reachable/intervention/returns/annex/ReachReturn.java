package uk.reachable.intervention.returns.annex;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.reach.Counts;
import uk.reachable.intervention.returns.reach.Reach;
import uk.reachable.intervention.returns.reach.ReachReader;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnTable;
import uk.reachable.intervention.returns.table.TableBuilder;

/**
 * Reach by programme; its last column says how many different people the total is, for some repeat (Table 1 of seed
 * 001).
 */
@Component
class ReachReturn implements Compilation {
    private final ReachReader reader;

    ReachReturn(ReachReader reader) {
        this.reader = reader;
    }

    @Override
    public ReturnKind kind() {
        return ReturnKind.REACH;
    }

    @Override
    public ReturnTable compile(String region, Period period) {
        Reach reach = reader.exact(region, period);
        Map<String, String> lines = new LinkedHashMap<>();
        reach.lines().forEach(line -> lines.put(line.programme(), line.programmeName()));
        return new TableBuilder(lines)
                .counted("under25", values(reach, Counts::under25))
                .counted("over25", values(reach, Counts::over25))
                .counted("professionals", values(reach, Counts::professionals))
                .measured("differentPeople", Map.of(TableBuilder.TOTAL, BigDecimal.valueOf(reach.people())))
                .build();
    }

    private static Map<String, BigDecimal> values(Reach reach, ToIntFunction<Counts> figure) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        reach.lines()
                .forEach(line -> values.put(line.programme(), BigDecimal.valueOf(figure.applyAsInt(line.counts()))));
        values.put(TableBuilder.TOTAL, BigDecimal.valueOf(figure.applyAsInt(reach.total())));
        return values;
    }
}
