package uk.reachable.gateway.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people in Europe/London say them. */
public final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM yy", Locale.UK);

    private Days() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** For example "10 January 2027". */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** For example "10 Jan 27", where there is little room. */
    public static String brief(LocalDate day) {
        return BRIEF.format(day);
    }
}
