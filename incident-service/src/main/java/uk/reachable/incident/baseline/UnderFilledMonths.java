package uk.reachable.incident.baseline;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import uk.reachable.incident.reference.ReviewedData;

/** Months that a source published incompletely: no history to compare with, and no alarm. Reviewed data. */
record UnderFilledMonths(String source, Map<String, List<YearMonth>> months) {

    private static final UnderFilledMonths REVIEWED =
            ReviewedData.read("baseline/under-filled.json", UnderFilledMonths.class);

    UnderFilledMonths {
        months = Map.copyOf(months);
    }

    static boolean has(String region, YearMonth month) {
        return REVIEWED.months.getOrDefault(region, List.of()).contains(month);
    }
}
