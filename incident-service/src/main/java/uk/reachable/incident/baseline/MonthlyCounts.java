package uk.reachable.incident.baseline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import uk.reachable.incident.baseline.CountedArea.Kind;
import uk.reachable.incident.names.Places;

/** Offences of a region by area and month: its neighbourhoods, and from them its local authorities. */
final class MonthlyCounts {

    private final String region;
    private final Map<CountedArea, Map<YearMonth, Integer>> counts = new LinkedHashMap<>();
    private final NavigableSet<YearMonth> months = new TreeSet<>();

    MonthlyCounts(String region) {
        this.region = region;
    }

    void add(CountedArea lsoa, YearMonth month, int offences) {
        months.add(month);
        String authority = lsoa.localAuthority();
        String name = Places.areaName(authority);
        var whole = new CountedArea(Kind.LOCAL_AUTHORITY, authority, name == null ? authority : name, authority);
        for (CountedArea area : List.of(lsoa, whole)) {
            counts.computeIfAbsent(area, _ -> new LinkedHashMap<>()).merge(month, offences, Integer::sum);
        }
    }

    Collection<YearMonth> months() {
        return Collections.unmodifiableSet(months);
    }

    boolean isUnderFilled(YearMonth month) {
        return UnderFilledMonths.has(region, month);
    }

    /** The full months before this one. */
    List<YearMonth> before(YearMonth month) {
        return months.headSet(month).stream()
                .filter(earlier -> !isUnderFilled(earlier))
                .toList();
    }

    /** Every area of a kind as of a month; none for a month without data or under-filled at its source. */
    List<AreaHistory> asOf(YearMonth month, Kind kind) {
        List<AreaHistory> histories = new ArrayList<>();
        if (months.contains(month) && !isUnderFilled(month)) {
            List<YearMonth> before = before(month);
            counts.forEach((area, counted) -> {
                if (area.kind() == kind) {
                    histories.add(history(area, counted, before, month));
                }
            });
        }
        return histories;
    }

    private static AreaHistory history(
            CountedArea area, Map<YearMonth, Integer> counted, List<YearMonth> before, YearMonth month) {
        List<Integer> earlier =
                before.stream().map(other -> counted.getOrDefault(other, 0)).toList();
        return new AreaHistory(area, earlier, counted.getOrDefault(month, 0));
    }
}
