package uk.reachable.gateway.words;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long it is until a moment, or how long it is past, as people say it. */
public final class TimeLeft {

    private static final int DAYS_FROM_HOURS = 48;

    private TimeLeft() {}

    /** For example "in 2 hours 5 minutes", "now", "40 minutes ago". */
    public static String words(Instant moment, Instant now) {
        Duration left = left(moment, now);
        if (left.isZero()) {
            return "now";
        }
        return left.isNegative() ? words(left.negated()) + " ago" : "in " + words(left);
    }

    /** A deadline: "due in 2 hours", or "40 minutes late". */
    public static String deadline(Instant due, Instant now) {
        Duration left = left(due, now);
        return left.isNegative() ? words(left.negated()) + " late" : "due " + words(due, now);
    }

    /** In whole minutes, as clocks show them. */
    private static Duration left(Instant moment, Instant now) {
        return Duration.between(now.truncatedTo(ChronoUnit.MINUTES), moment.truncatedTo(ChronoUnit.MINUTES));
    }

    private static String words(Duration time) {
        if (time.toHours() >= DAYS_FROM_HOURS) {
            return both(time.toDays(), "day", time.toHoursPart(), "hour");
        }
        return both(time.toHours(), "hour", time.toMinutesPart(), "minute");
    }

    private static String both(long great, String greatUnit, long small, String smallUnit) {
        if (great == 0) {
            return count(small, smallUnit);
        }
        return small == 0 ? count(great, greatUnit) : count(great, greatUnit) + " " + count(small, smallUnit);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
