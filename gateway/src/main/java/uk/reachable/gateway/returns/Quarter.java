package uk.reachable.gateway.returns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A quarter of a year, named by its first day. */
public record Quarter(LocalDate first) {

    private static final int OFFERED = 8;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    public static Quarter of(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    /** As somebody typed or chose it; the present one when that is no day. */
    public static Quarter of(@Nullable String day, LocalDate today) {
        try {
            return of(day == null ? today : LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return of(today);
        }
    }

    /** This one and those before it. */
    public List<Quarter> latest() {
        return IntStream.range(0, OFFERED)
                .mapToObj(back -> new Quarter(first.minusMonths(3L * back)))
                .toList();
    }

    public LocalDate last() {
        return first.plusMonths(3).minusDays(1);
    }

    /** For example "October to December 2026". */
    public String words() {
        return MONTH.format(first) + " to " + MONTH_AND_YEAR.format(last());
    }
}
