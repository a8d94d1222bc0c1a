package uk.reachable.gateway.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as people in Europe/London say them. */
public final class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_A_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private LondonTime() {}

    /** For example "today 7:40pm", "tomorrow midday", "Mon 16 Nov 9:05am". */
    public static String words(Instant moment, Instant now) {
        ZonedDateTime then = moment.atZone(LONDON);
        return day(then.toLocalDate(), now.atZone(LONDON).toLocalDate()) + " " + clock(then.toLocalTime());
    }

    /** The clock alone when it is today, as "9:30pm"; else as {@link #words}. */
    public static String brief(Instant moment, Instant now) {
        ZonedDateTime then = moment.atZone(LONDON);
        return then.toLocalDate().equals(now.atZone(LONDON).toLocalDate())
                ? clock(then.toLocalTime())
                : words(moment, now);
    }

    /** For example "20 November 2026". */
    public static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** Which day it is in London. */
    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, LONDON);
    }

    /** What people in London mean by a day and a time on the clock; in the hour that is skipped, an hour later. */
    public static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }

    private static String day(LocalDate day, LocalDate today) {
        return switch ((int) ChronoUnit.DAYS.between(today, day)) {
            case 0 -> "today";
            case -1 -> "yesterday";
            case 1 -> "tomorrow";
            default -> (day.getYear() == today.getYear() ? DAY : DAY_OF_A_YEAR).format(day);
        };
    }

    /** For example "9:30pm", "midday". */
    public static String clock(LocalTime time) {
        LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        if (minute.equals(LocalTime.NOON)) {
            return "midday";
        }
        return minute.equals(LocalTime.MIDNIGHT)
                ? "midnight"
                : CLOCK.format(minute).toLowerCase(Locale.UK);
    }
}
