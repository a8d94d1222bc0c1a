package uk.reachable.gateway.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;

/**
 * The moment a reader wants to see, as they typed it in London's time.
 *
 * @param moment null for the live board
 * @param error what to correct; null when nothing is
 */
public record AsAt(
        @Nullable String day,
        @Nullable String time,
        @Nullable Instant moment,
        @Nullable String error) {

    private static final String NEITHER = "Enter a day and a time, such as 20/11/2026 and 09:00";

    public static AsAt of(@Nullable String day, @Nullable String time, Instant now) {
        if (blank(day) && blank(time)) {
            return new AsAt(null, null, null, null);
        }
        Instant moment = read(day, time);
        if (moment == null) {
            return new AsAt(day, time, null, NEITHER);
        }
        return moment.isAfter(now)
                ? new AsAt(day, time, null, "The day and time must be in the past")
                : new AsAt(day, time, moment, null);
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static @Nullable Instant read(@Nullable String day, @Nullable String time) {
        if (day == null || time == null) {
            return null;
        }
        try {
            return LondonTime.moment(LocalDate.parse(day), LocalTime.parse(time));
        } catch (DateTimeParseException notTyped) {
            return null;
        }
    }
}
