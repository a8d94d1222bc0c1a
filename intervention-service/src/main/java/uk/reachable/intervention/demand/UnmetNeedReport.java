package uk.reachable.intervention.demand;

import java.time.LocalDate;
import java.util.List;

/** The rows of a period and their sums; a referral that asks again is counted again. */
record UnmetNeedReport(LocalDate from, LocalDate to, List<UnmetNeedRow> rows, UnmetNeedTotal total) {

    /** All rows together. */
    record UnmetNeedTotal(long turnedAway, long waited) {}

    static UnmetNeedReport of(LocalDate from, LocalDate to, List<UnmetNeedRow> rows) {
        var total = new UnmetNeedTotal(
                rows.stream().mapToLong(UnmetNeedRow::turnedAway).sum(),
                rows.stream().mapToLong(UnmetNeedRow::waited).sum());
        return new UnmetNeedReport(from, to, rows, total);
    }
}
