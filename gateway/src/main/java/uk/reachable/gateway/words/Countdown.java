package uk.reachable.gateway.words;

import java.time.Duration;
import java.time.Instant;

/** How long there is left, as people say it; rounded down, so that nobody counts on time that there is not. */
public final class Countdown {

    private static final long MINUTES_OF_AN_HOUR = 60;
    private static final Duration DAY = Duration.ofDays(1);

    private Countdown() {}

    /** For example "within 12 minutes, by 9:30pm"; "by tomorrow 9:30pm"; "by 9:30pm, which has passed". */
    public static String within(Instant by, Instant now) {
        String clock = LondonTime.brief(by, now);
        if (isOver(by, now)) {
            return "by " + clock + ", which has passed";
        }
        Duration left = Duration.between(now, by);
        return left.compareTo(DAY) >= 0 ? "by " + clock : "within " + inWords(left) + ", by " + clock;
    }

    public static boolean isOver(Instant by, Instant now) {
        return !by.isAfter(now);
    }

    private static String inWords(Duration left) {
        long minutes = left.toMinutes();
        if (minutes < 1) {
            return "a minute";
        }
        long hours = minutes / MINUTES_OF_AN_HOUR;
        long rest = minutes % MINUTES_OF_AN_HOUR;
        if (hours == 0) {
            return counted(minutes, "minute");
        }
        return rest == 0 ? counted(hours, "hour") : counted(hours, "hour") + " " + counted(rest, "minute");
    }

    private static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
