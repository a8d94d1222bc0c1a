package uk.reachable.gateway.logging.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day and a day as people in London type them. */
final class SaidTime {

    /** 7:40pm, 7.40 pm, 7pm, 19:40, 1940. */
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?");

    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private SaidTime() {}

    /** Null when it is no time, or could be two: 7 is in the morning or in the evening. */
    static @Nullable LocalTime time(String typed) {
        String said = typed.strip().toLowerCase(Locale.UK).replace("a.m.", "am").replace("p.m.", "pm");
        return switch (said) {
            case "midday", "noon" -> LocalTime.NOON;
            case "midnight" -> LocalTime.MIDNIGHT;
            default -> onTheClock(CLOCK.matcher(said));
        };
    }

    /** As a browser's field for days has it, or typed: 20/11/2026, 20 11 2026; null when it is no day. */
    static @Nullable LocalDate day(String typed) {
        String said = typed.strip();
        try {
            return said.matches("\\d{4}-.*")
                    ? LocalDate.parse(said)
                    : LocalDate.parse(said.replaceAll("[ .-]+", "/"), BRITISH);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable LocalTime onTheClock(Matcher said) {
        if (!said.matches() || (said.group(2) == null && said.group(3) == null)) {
            return null;
        }
        int hour = Integer.parseInt(said.group(1));
        int minute = said.group(2) == null ? 0 : Integer.parseInt(said.group(2));
        try {
            return LocalTime.of(said.group(3) == null ? hour : onTheDial(hour, said.group(3)), minute);
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    /** 12am is midnight and 12pm is midday; there is no 13pm. */
    private static int onTheDial(int hour, String half) {
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("not on a dial");
        }
        return hour % 12 + (half.equals("pm") ? 12 : 0);
    }
}
