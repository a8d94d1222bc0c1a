package uk.reachable.intervention.returns.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of a grant year, in which providers report (seed 001 ¶106): it begins in April, July, October or January.
 */
public record Quarter(LocalDate first) {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    public LocalDate last() {
        return first.plusMonths(3).minusDays(1);
    }
}
