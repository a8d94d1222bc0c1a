package uk.reachable.intervention.returns.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.returns.csv.CsvTable;
import uk.reachable.intervention.returns.disclosure.Figure;
import uk.reachable.intervention.returns.disclosure.Figure.Shown;

/**
 * The reach of a region's programmes; {@code from} and {@code to} are the days that it is of, which for publication are
 * whole quarters. {@code peopleRepeat} is left out of what is published.
 */
record ReachView(
        LocalDate from,
        LocalDate to,
        List<ReachRow> rows,
        ReachTotal total,
        @Nullable PeopleRepeat peopleRepeat) implements CsvTable {

    record ReachRow(String programme, String programmeName, Figure under25, Figure over25, Figure professionals) {}

    record ReachTotal(Figure under25, Figure over25, Figure professionals) {}

    /**
     * A person counts once for each programme: {@code counted} is the sum of the rows, {@code people} how many they
     * are.
     */
    record PeopleRepeat(boolean repeat, int counted, int people) {}

    static ReachView of(Reach reach) {
        Counts total = reach.total();
        return new ReachView(
                reach.period().from(),
                reach.period().to(),
                reach.lines().stream().map(ReachView::row).toList(),
                new ReachTotal(new Shown(total.under25()), new Shown(total.over25()), new Shown(total.professionals())),
                new PeopleRepeat(reach.people() < total.people(), total.people(), reach.people()));
    }

    static ReachView of(PublishedReach reach) {
        List<ReachRow> rows = new ArrayList<>();
        for (int line = 0; line < reach.programmes().size(); line++) {
            Reach.Line programme = reach.programmes().get(line);
            rows.add(new ReachRow(
                    programme.programme(),
                    programme.programmeName(),
                    reach.under25().figures().get(line),
                    reach.over25().figures().get(line),
                    reach.professionals().figures().get(line)));
        }
        return new ReachView(
                reach.period().from(),
                reach.period().to(),
                rows,
                new ReachTotal(
                        reach.under25().total(),
                        reach.over25().total(),
                        reach.professionals().total()),
                null);
    }

    @Override
    public List<List<String>> csvLines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("programme", "programmeName", "under25", "over25", "professionals"));
        rows.forEach(row -> lines.add(
                line(row.programme(), row.programmeName(), row.under25(), row.over25(), row.professionals())));
        lines.add(line("total", "Total", total.under25(), total.over25(), total.professionals()));
        return lines;
    }

    private static List<String> line(String key, String name, Figure under25, Figure over25, Figure professionals) {
        return List.of(
                key,
                name,
                under25.json().toString(),
                over25.json().toString(),
                professionals.json().toString());
    }

    private static ReachRow row(Reach.Line line) {
        Counts counts = line.counts();
        return new ReachRow(
                line.programme(),
                line.programmeName(),
                new Shown(counts.under25()),
                new Shown(counts.over25()),
                new Shown(counts.professionals()));
    }
}
