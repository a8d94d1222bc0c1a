package uk.reachable.intervention.returns.annex;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.spend.Cost;
import uk.reachable.intervention.returns.spend.Fund;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnTable;
import uk.reachable.intervention.returns.table.TableBuilder;

/**
 * Annex A: what the Serious Violence Duty's money was spent on in each area, labour and non-labour, in pounds (seed 003
 * ¶2.1).
 */
@Component
class AnnexAReturn implements Compilation {
    private static final String WHOLE_REGION = "region";

    private static final String AMOUNTS = """
            SELECT coalesce(local_authority, 'region') AS line, sum(amount) AS value FROM grant_spend
            WHERE region = :region AND spent_on BETWEEN :from AND :to AND fund = :fund AND cost = :cost
            GROUP BY coalesce(local_authority, 'region')
            UNION ALL
            SELECT NULL, sum(amount) FROM grant_spend
            WHERE region = :region AND spent_on BETWEEN :from AND :to AND fund = :fund AND cost = :cost""";

    private final Measures measures;

    AnnexAReturn(Measures measures) {
        this.measures = measures;
    }

    @Override
    public ReturnKind kind() {
        return ReturnKind.ANNEX_A;
    }

    @Override
    public ReturnTable compile(String region, Period period) {
        Map<String, String> lines = Lines.areas(region);
        lines.put(WHOLE_REGION, "The whole region");
        return new TableBuilder(lines)
                .counted("labour", amounts(region, period, Cost.LABOUR))
                .counted("nonLabour", amounts(region, period, Cost.NON_LABOUR))
                .build();
    }

    private Map<String, BigDecimal> amounts(String region, Period period, Cost cost) {
        return measures.read(
                AMOUNTS, region, period, Map.of("fund", Fund.SERIOUS_VIOLENCE_DUTY.name(), "cost", cost.name()));
    }
}
