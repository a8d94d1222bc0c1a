package uk.reachable.gateway.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worker, as intervention-service answers them and takes them whole.
 *
 * @param id the name that they sign in with
 * @param caseload how many people at a time
 * @param cases how many now; what is sent is not looked at
 * @param leave days off
 * @param shifts none means whenever the programme is staffed
 * @param sites none means any
 * @param version they are changed only from the one that was read; 0 for somebody who is not on file yet
 */
record Worker(
        String id,
        @Nullable Integer caseload,
        @Nullable Integer cases,
        List<Leave> leave,
        List<Shift> shifts,
        List<String> sites,
        long version) {

    /** From the first day off to the last. */
    record Leave(LocalDate from, LocalDate to) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** On each such day of the week, as 16:00 to 00:00; midnight is the end of the day. */
    record Shift(DayOfWeek day, String from, String to) {}
}
