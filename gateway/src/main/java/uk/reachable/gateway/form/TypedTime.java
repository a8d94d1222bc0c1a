package uk.reachable.gateway.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;

/** Days and times as a browser's fields for them hold what people in London mean. */
public final class TypedTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private TypedTime() {}

    /**
     * A field for a day and a time, such as {@code 2026-11-21T10:00}; a browser without such a field lets people type a
     * blank between them. Null when it is neither.
     */
    public static @Nullable Instant moment(String typed) {
        try {
            LocalDateTime moment = LocalDateTime.parse(typed.replace(' ', 'T'));
            return LondonTime.moment(moment.toLocalDate(), moment.toLocalTime());
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    /** A field for a day; null when it is none. */
    public static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** To fill a field for a day and a time. */
    public static String of(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                moment.atZone(LONDON).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
    }
}
