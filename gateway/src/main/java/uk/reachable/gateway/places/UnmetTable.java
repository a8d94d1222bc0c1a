package uk.reachable.gateway.places;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import uk.reachable.gateway.words.Areas;
import uk.reachable.gateway.words.Words;

/** Who could not be offered support in a month, and why: the most first. */
record UnmetTable(String month, int couldNotBeOffered, int waited, List<Line> lines) {

    record Line(String need, String area, String age, String reason, int couldNotBeOffered, int waited) {

        int people() {
            return couldNotBeOffered + waited;
        }
    }

    static UnmetTable of(UnmetNeed unmet, Chosen chosen) {
        List<UnmetNeed.Row> rows = of(unmet, chosen.area());
        return new UnmetTable(
                chosen.month().words(),
                sum(rows, UnmetNeed.Row::turnedAway),
                sum(rows, UnmetNeed.Row::waited),
                rows.stream()
                        .map(UnmetTable::line)
                        .sorted(Comparator.comparingInt(Line::people).reversed())
                        .toList());
    }

    /** Of one area; of all when it is empty. */
    static List<UnmetNeed.Row> of(UnmetNeed unmet, String area) {
        return unmet.rows().stream()
                .filter(row -> area.isEmpty() || row.localAuthority().equals(area))
                .toList();
    }

    private static int sum(List<UnmetNeed.Row> rows, ToIntFunction<UnmetNeed.Row> figure) {
        return rows.stream().mapToInt(figure).sum();
    }

    private static Line line(UnmetNeed.Row row) {
        return new Line(
                Words.of(row.need()),
                Areas.name(row.localAuthority()),
                Words.of(row.ageBand()),
                row.reasonInWords(),
                row.turnedAway(),
                row.waited());
    }
}
