package uk.reachable.notification.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.programme.Leave;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.contracts.reference.Regions;

/** When and where one worker works; shifts and leave are local time of their region, whatever its clocks do. */
record RotaWorker(ZoneId zone, List<Shift> shifts, List<Leave> leave, List<String> sites) {

    /** How far ahead a shift is looked for: longer than any leave that a manager would wait for. */
    private static final int DAYS_AHEAD = 60;

    RotaWorker {
        shifts = List.copyOf(shifts);
        leave = List.copyOf(leave);
        sites = List.copyOf(sites);
    }

    static RotaWorker of(WorkerPublished published) {
        ZoneId zone = Regions.byId(published.region())
                .orElseThrow(() -> new IllegalArgumentException("no region " + published.region()))
                .timeZone();
        return new RotaWorker(zone, published.shifts(), published.leave(), published.sites());
    }

    /** Both days of a leave are part of it. */
    boolean isAbsent(Instant now) {
        return isAbsent(now.atZone(zone).toLocalDate());
    }

    boolean isOnShift(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        return !isAbsent(now) && (shifts.isEmpty() || shifts.stream().anyMatch(shift -> covers(shift, local)));
    }

    /** The next instant at which they are on shift, this one if they are; empty when there is none in sixty days. */
    Optional<Instant> onShiftFrom(Instant now) {
        if (isOnShift(now)) {
            return Optional.of(now);
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(this::begins)
                .filter(begin -> begin.isAfter(now) && isOnShift(begin))
                .findFirst();
    }

    /** A site not known yet rules nobody out, and no sites mean any. */
    boolean worksAt(@Nullable String site) {
        return site == null || sites.isEmpty() || sites.contains(site);
    }

    private Stream<Instant> begins(LocalDate day) {
        Stream<LocalTime> times = shifts.isEmpty()
                ? Stream.of(LocalTime.MIDNIGHT)
                : shifts.stream()
                        .filter(shift -> shift.day() == day.getDayOfWeek())
                        .map(Shift::from)
                        .sorted();
        return times.map(time -> day.atTime(time).atZone(zone).toInstant());
    }

    private boolean isAbsent(LocalDate day) {
        return leave.stream().anyMatch(days -> !day.isBefore(days.from()) && !day.isAfter(days.to()));
    }

    private static boolean covers(Shift shift, ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        return shift.day() == local.getDayOfWeek()
                && !time.isBefore(shift.from())
                && (shift.to().equals(LocalTime.MIDNIGHT) || time.isBefore(shift.to()));
    }
}
