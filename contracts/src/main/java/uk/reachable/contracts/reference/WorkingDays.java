package uk.reachable.contracts.reference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/** Days on which offices work in England and Wales: Monday to Friday, but no bank holiday (calendar/). */
public final class WorkingDays {

    private WorkingDays() {}

    /**
     * The same time of day {@code days} working days later; from a day off it is counted from the start of the next
     * working day.
     */
    public static Instant after(Instant from, int days, ZoneId zone) {
        ZonedDateTime start = counted(from.atZone(zone));
        LocalDate last = Stream.iterate(start.toLocalDate(), WorkingDays::next)
                .skip(days)
                .findFirst()
                .orElseThrow();
        return last.atTime(start.toLocalTime()).atZone(zone).toInstant();
    }

    /** The same time of day on the first working day from then on. */
    public static Instant onOrAfter(Instant instant, ZoneId zone) {
        ZonedDateTime then = instant.atZone(zone);
        LocalDate day = then.toLocalDate();
        return include(day)
                ? instant
                : next(day).atTime(then.toLocalTime()).atZone(zone).toInstant();
    }

    /** Whether offices work on this day. */
    public static boolean include(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !BankHolidays.all().contains(day);
    }

    private static ZonedDateTime counted(ZonedDateTime from) {
        LocalDate day = from.toLocalDate();
        return include(day) ? from : next(day).atStartOfDay(from.getZone());
    }

    private static LocalDate next(LocalDate day) {
        return Stream.iterate(day.plusDays(1), following -> following.plusDays(1))
                .filter(WorkingDays::include)
                .findFirst()
                .orElseThrow();
    }
}
