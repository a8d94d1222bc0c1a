package uk.reachable.intervention.returns.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** A financial year, for which grants are given (seed 001 ¶28): 1 April to 31 March, written 2023/24. */
public record GrantYear(int begins) {

    /** How it is written, for descriptions and checks of requests. */
    public static final String PATTERN = "20\\d\\d/\\d\\d";

    private static final int CENTURY = 100;
    private static final int YEAR_DIGITS = 4;

    public static GrantYear of(LocalDate day) {
        return new GrantYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** Reads what was written; its second half is believed to follow from the first. */
    public static GrantYear parse(String written) {
        return new GrantYear(Integer.parseInt(written.substring(0, YEAR_DIGITS)));
    }

    public Period days() {
        return new Period(LocalDate.of(begins, Month.APRIL, 1), LocalDate.of(begins + 1, Month.MARCH, 31));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%02d", begins, (begins + 1) % CENTURY);
    }
}
