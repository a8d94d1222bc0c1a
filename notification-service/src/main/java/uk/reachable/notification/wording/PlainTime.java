package uk.reachable.notification.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A moment as people of a zone say it: "8:15pm today", "9am tomorrow", "midday on Monday 23 November". */
final class PlainTime {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private PlainTime() {}

    /**
     * {@code now} decides what "today" is; seconds are dropped, so that nobody is told a later time than the true one.
     */
    static String of(Instant moment, Instant now, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        return time(local.toLocalTime()) + " " + day(local.toLocalDate(), LocalDate.ofInstant(now, zone));
    }

    private static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        DateTimeFormatter format = time.getMinute() == 0 ? HOUR : HOUR_AND_MINUTE;
        return format.format(time).toLowerCase(Locale.UK);
    }

    private static String day(LocalDate day, LocalDate today) {
        return switch ((int) ChronoUnit.DAYS.between(today, day)) {
            case -1 -> "yesterday";
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> "on " + DATE.format(day);
        };
    }
}
