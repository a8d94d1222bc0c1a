package uk.reachable.gateway.places;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A month of the last half year. */
record Month(YearMonth month) {

    private static final int OFFERED = 6;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** The present one first. */
    static List<Month> latest(LocalDate today) {
        return IntStream.range(0, OFFERED)
                .mapToObj(back -> new Month(YearMonth.from(today).minusMonths(back)))
                .toList();
    }

    /** As somebody chose it; the present one when it is none that is offered. */
    static Month of(@Nullable String chosen, LocalDate today) {
        List<Month> offered = latest(today);
        try {
            Month wanted = new Month(YearMonth.parse(chosen == null ? "" : chosen));
            return offered.contains(wanted) ? wanted : offered.getFirst();
        } catch (DateTimeException noMonth) {
            return offered.getFirst();
        }
    }

    LocalDate first() {
        return month.atDay(1);
    }

    LocalDate last() {
        return month.atEndOfMonth();
    }

    /** For example "November 2026". */
    String words() {
        return WORDS.format(month);
    }
}
