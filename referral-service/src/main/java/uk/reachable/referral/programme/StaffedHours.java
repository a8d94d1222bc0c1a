package uk.reachable.referral.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.reachable.contracts.programme.Shift;

/**
 * The weekly hours in which a programme is staffed or on call, in the local time of {@code zone}; no shifts mean every
 * hour.
 */
public record StaffedHours(List<Shift> shifts, ZoneId zone) {

    /** Two weeks: a shift that the change to summer time swallows comes again a week later. */
    private static final int DAYS_AHEAD = 15;

    /** A stretch of staffed time, its end excluded. */
    public record Stretch(Instant from, Instant to) {

        public Duration length() {
            return Duration.between(from, to);
        }
    }

    public StaffedHours {
        shifts = List.copyOf(shifts);
    }

    /** The staffed stretch that holds {@code instant}, from there on, or else the next one. */
    public Stretch nextFrom(Instant instant) {
        return shifts.isEmpty()
                ? new Stretch(instant, Instant.MAX)
                : shiftsAround(instant)
                        .filter(shift -> shift.to().isAfter(instant))
                        .map(shift -> new Stretch(later(shift.from(), instant), shift.to()))
                        .findFirst()
                        .orElseThrow();
    }

    private Stream<Stretch> shiftsAround(Instant instant) {
        LocalDate today = LocalDate.ofInstant(instant, zone);
        return IntStream.rangeClosed(-1, DAYS_AHEAD).mapToObj(today::plusDays).flatMap(this::on);
    }

    private Stream<Stretch> on(LocalDate day) {
        return shifts.stream()
                .filter(shift -> shift.day() == day.getDayOfWeek())
                .map(shift -> new Stretch(instant(day, shift.from()), instant(lastDay(day, shift), shift.to())))
                .filter(shift -> shift.from().isBefore(shift.to()))
                .sorted(Comparator.comparing(Stretch::from));
    }

    /** A shift that does not end after it began ends on the next day. */
    private static LocalDate lastDay(LocalDate day, Shift shift) {
        return shift.to().isAfter(shift.from()) ? day : day.plusDays(1);
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
