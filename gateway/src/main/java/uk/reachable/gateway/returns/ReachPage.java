package uk.reachable.gateway.returns;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reach of a quarter as a page; an exact figure that is not 0 can be opened, a published one cannot. */
record ReachPage(
        Quarter quarter,
        List<Quarter> quarters,
        boolean forPublication,
        List<Row> rows,
        Row total,
        @Nullable String repeat) {

    /** @param key of the programme; empty for the total, which opens nothing */
    record Row(String key, String name, List<Cell> cells) {

        /** Whoever reached nobody comes after those who did, else in the order of the return. */
        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.figure().equals("0"));
        }
    }

    record Cell(Band band, String figure, boolean opens) {}

    static ReachPage of(Reach reach, Quarter quarter, Quarter present, boolean forPublication) {
        return new ReachPage(
                quarter,
                present.latest(),
                forPublication,
                reach.rows().stream()
                        .map(row -> row(row, !forPublication))
                        .sorted(Comparator.comparing(Row::isEmpty))
                        .toList(),
                total(reach.total()),
                repeat(reach.peopleRepeat()));
    }

    private static Row row(Reach.Row row, boolean opens) {
        return new Row(
                row.programme(), row.programmeName(), cells(row.under25(), row.over25(), row.professionals(), opens));
    }

    private static Row total(Reach.Total total) {
        return new Row("", "Total", cells(total.under25(), total.over25(), total.professionals(), false));
    }

    private static List<Cell> cells(Object under25, Object over25, Object professionals, boolean opens) {
        return List.of(
                cell(Band.UNDER_25, under25, opens),
                cell(Band.OVER_25, over25, opens),
                cell(Band.PROFESSIONALS, professionals, opens));
    }

    private static Cell cell(Band band, Object figure, boolean opens) {
        String shown = figure.toString();
        return new Cell(band, shown, opens && !shown.equals("0"));
    }

    private static @Nullable String repeat(Reach.@Nullable PeopleRepeat repeat) {
        if (repeat == null) {
            return null;
        }
        return repeat.repeat()
                ? "People repeat: the %d counted are %d different people, some in more than one programme."
                        .formatted(repeat.counted(), repeat.people())
                : "Nobody is counted twice: no person was in more than one programme.";
    }
}
