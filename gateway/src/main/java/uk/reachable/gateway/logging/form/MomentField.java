package uk.reachable.gateway.logging.form;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.words.LondonTime;

/**
 * A time with its day beside it. The day may be left out: then it is today, or for what has happened yesterday, and for
 * what is expected tomorrow, where today is not possible.
 *
 * @param name of the time; the day's name ends with .day
 */
record MomentField(String name, boolean hasHappened) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** Whoever leaves about half past ten may leave a little later. */
    private static final Duration ABOUT = Duration.ofHours(1);

    String dayName() {
        return name + ".day";
    }

    /** Null when nobody has said it, or not so that it can be read. */
    @Nullable
    Instant in(Form form, Instant now) {
        LocalTime time = SaidTime.time(form.value(name));
        LocalDate day = day(form, now);
        return time == null || day == null ? null : LondonTime.moment(day, time);
    }

    /** The day that is meant. */
    @Nullable
    LocalDate day(Form form, Instant now) {
        String typed = form.value(dayName());
        LocalTime time = SaidTime.time(form.value(name));
        if (!typed.isEmpty() || time == null) {
            return SaidTime.day(typed);
        }
        LocalDate today = LocalDate.ofInstant(now, LONDON);
        Instant then = LondonTime.moment(today, time);
        if (hasHappened) {
            return then.isAfter(now.plus(CLOCKS_DIFFER)) ? today.minusDays(1) : today;
        }
        return then.isBefore(now.minus(ABOUT)) ? today.plusDays(1) : today;
    }

    List<Mistake> mistakes(Form form) {
        String time = form.value(name);
        String day = form.value(dayName());
        if (time.isEmpty() && !day.isEmpty()) {
            return List.of(new Mistake(name, "Enter the time, or leave the day empty, too"));
        }
        if (!time.isEmpty() && SaidTime.time(time) == null) {
            return List.of(new Mistake(name, "Enter a time, such as 7:40pm or 19:40"));
        }
        return day.isEmpty() || SaidTime.day(day) != null
                ? List.of()
                : List.of(new Mistake(dayName(), "Enter a day, such as 20/11/2026"));
    }
}
