package uk.reachable.intervention.returns.annex;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnTable;
import uk.reachable.intervention.returns.table.TableBuilder;

/**
 * Whom the region's programmes reached, by home area and by need, so that it can be seen that resources reach those who
 * need them most (seed 001 ¶171). Each person counts once for each line and once in the total.
 */
@Component
class BeneficiaryReturn implements Compilation {
    private static final String AREA = "area:";
    private static final String NEED = "need:";
    private static final String ELSEWHERE = "elsewhere";

    private static final String PEOPLE = """
            WITH reached AS (
                SELECT contact.person_id, contact.age_band, contact.contacted_at, contact.placement_id, referral.need,
                    CASE WHEN contact.home_local_authority IN (:areas) THEN contact.home_local_authority
                        ELSE 'elsewhere' END AS home
                FROM first_contact AS contact JOIN programme ON programme.id = contact.programme
                LEFT JOIN return_referral AS referral ON referral.referral_id = contact.referral_id
                WHERE programme.region = :region AND contact.on_day BETWEEN :from AND :to),
            people AS (
                SELECT DISTINCT ON (person_id) * FROM reached ORDER BY person_id, contacted_at, placement_id),
            by_need AS (
                SELECT DISTINCT ON (need, person_id) * FROM reached ORDER BY need, person_id, contacted_at, placement_id)
            SELECT 'area:' || home AS line, count(*) AS value FROM people WHERE age_band = :age GROUP BY home
            UNION ALL
            SELECT 'need:' || need, count(*) FROM by_need WHERE age_band = :age AND need IS NOT NULL GROUP BY need
            UNION ALL
            SELECT NULL, count(*) FROM people WHERE age_band = :age""";

    private final Measures measures;

    BeneficiaryReturn(Measures measures) {
        this.measures = measures;
    }

    @Override
    public ReturnKind kind() {
        return ReturnKind.BENEFICIARIES;
    }

    @Override
    public ReturnTable compile(String region, Period period) {
        return new TableBuilder(lines(region))
                .counted("under18", people(region, period, AgeBand.UNDER_18))
                .counted("from18To24", people(region, period, AgeBand.AGE_18_TO_24))
                .counted("over25", people(region, period, AgeBand.AGE_25_AND_OVER))
                .build();
    }

    private Map<String, BigDecimal> people(String region, Period period, AgeBand age) {
        List<String> areas = List.copyOf(Lines.areas(region).keySet());
        return measures.read(PEOPLE, region, period, Map.of("areas", areas, "age", age.name()));
    }

    private static Map<String, String> lines(String region) {
        Map<String, String> lines = new LinkedHashMap<>();
        Lines.areas(region).forEach((code, name) -> lines.put(AREA + code, name));
        lines.put(AREA + ELSEWHERE, "Home outside the region");
        Lines.needs().forEach((code, name) -> lines.put(NEED + code, name));
        return lines;
    }
}
