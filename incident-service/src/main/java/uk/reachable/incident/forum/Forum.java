package uk.reachable.incident.forum;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A police tasking forum that meets on fixed days of the week (seed 001 ¶76).
 *
 * @param npu the unit whose forum it is; null for the whole force
 * @param begins in the region's own time
 * @param minutes how long it sits
 */
public record Forum(String id, String name, @Nullable String npu, Set<DayOfWeek> days, LocalTime begins, int minutes) {

    private static final int DAYS_OF_A_WEEK = 7;

    public Forum {
        days = Set.copyOf(days);
        if (days.isEmpty() || minutes < 1) {
            throw new IllegalArgumentException(id + " needs a day and a length of at least a minute");
        }
    }

    /**
     * When it last began, of those that are over: while a forum sits, the last one is the one before, for it asks what
     * has changed since then.
     */
    public Instant lastBegan(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.minusDays(1))
                .limit(DAYS_OF_A_WEEK + 1)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(day -> day.atTime(begins).atZone(zone).toInstant())
                .filter(began -> !began.plus(Duration.ofMinutes(minutes)).isAfter(now))
                .findFirst()
                .orElseThrow();
    }
}
