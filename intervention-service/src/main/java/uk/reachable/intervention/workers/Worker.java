package uk.reachable.intervention.workers;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.catalogue.terms.Period;

/**
 * Somebody who supports people for a provider; {@code id} is the subject of their token, never a name.
 *
 * <p>Shifts and leave are local time of the region. No shifts mean whenever the programme is staffed, no sites mean
 * any.
 *
 * @param caseload how many people at a time
 */
public record Worker(
        String provider,
        String id,
        String region,
        int caseload,
        List<Period> leave,
        List<Shift> shifts,
        List<String> sites) {

    public Worker {
        leave = List.copyOf(leave);
        shifts = List.copyOf(shifts);
        sites = List.copyOf(sites);
    }

    /** Not on leave that day; both days of a leave are part of it. */
    public boolean isAtWork(Instant now) {
        var today = local(now).toLocalDate();
        return leave.stream().noneMatch(days -> !today.isBefore(days.from()) && !today.isAfter(days.to()));
    }

    public boolean isOnShift(Instant now) {
        ZonedDateTime local = local(now);
        return isAtWork(now) && (shifts.isEmpty() || shifts.stream().anyMatch(shift -> covers(shift, local)));
    }

    /** A site not known yet rules nobody out. */
    public boolean worksAt(@Nullable String site) {
        return site == null || sites.isEmpty() || sites.contains(site);
    }

    private static boolean covers(Shift shift, ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        return shift.day() == local.getDayOfWeek()
                && !time.isBefore(shift.from())
                && (shift.to().equals(LocalTime.MIDNIGHT) || time.isBefore(shift.to()));
    }

    private ZonedDateTime local(Instant now) {
        return now.atZone(Regions.byId(region).orElseThrow().timeZone());
    }
}
