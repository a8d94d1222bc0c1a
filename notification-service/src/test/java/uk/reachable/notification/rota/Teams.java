package uk.reachable.notification.rota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.reachable.contracts.programme.Leave;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.programme.WorkerPublished;

import static java.time.ZoneOffset.UTC;

/** Workers and teams for tests. */
public final class Teams {

    private Teams() {}

    public static Team of(WorkerPublished... workers) {
        return new Team(Arrays.stream(workers).collect(Collectors.toMap(WorkerPublished::worker, RotaWorker::of)));
    }

    public static WorkerPublished alwaysOnShift(String provider, String worker) {
        return new WorkerPublished(provider, worker, "west-midlands", 1, List.of(), List.of(), List.of());
    }

    public static WorkerPublished at(String provider, String worker, String site) {
        return new WorkerPublished(provider, worker, "west-midlands", 1, List.of(), List.of(), List.of(site));
    }

    /** Away from the day before to the day after. */
    public static WorkerPublished onLeave(String provider, String worker, Instant now) {
        LocalDate today = now.atZone(UTC).toLocalDate();
        var leave = new Leave(today.minusDays(1), today.plusDays(1));
        return new WorkerPublished(provider, worker, "west-midlands", 1, List.of(), List.of(leave), List.of());
    }

    /** Works from noon to one on one day of the week, which is so many days after {@code now}. */
    public static WorkerPublished onShiftInDays(String provider, String worker, Instant now, int days) {
        DayOfWeek day = now.atZone(UTC).getDayOfWeek().plus(days);
        var shift = new Shift(day, LocalTime.NOON, LocalTime.of(13, 0));
        return new WorkerPublished(provider, worker, "west-midlands", 1, List.of(shift), List.of(), List.of());
    }
}
