package uk.reachable.gateway.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.reachable.gateway.words.LondonTime;

/**
 * A worker as people read them.
 *
 * @param load for example "Supports 9 of 12 people"
 * @param share of their caseload, from 0 to 100
 * @param full whether they can take on nobody more
 * @param away whether they are on leave today
 * @param leave when they are away, from today on
 */
record WorkerCard(
        String id,
        String load,
        int share,
        boolean full,
        boolean away,
        List<String> leave,
        List<String> shifts,
        List<String> sites) {

    private static final int ALL = 100;

    static WorkerCard of(Worker worker, LocalDate today) {
        int cases = Objects.requireNonNullElse(worker.cases(), 0);
        int caseload = Objects.requireNonNullElse(worker.caseload(), 0);
        return new WorkerCard(
                worker.id(),
                "Supports %d of %d people".formatted(cases, caseload),
                caseload == 0 ? ALL : Math.min(ALL, cases * ALL / caseload),
                cases >= caseload,
                worker.leave().stream().anyMatch(days -> days.includes(today)),
                worker.leave().stream()
                        .filter(days -> !days.to().isBefore(today))
                        .sorted(Comparator.comparing(Worker.Leave::from))
                        .map(WorkerCard::inWords)
                        .toList(),
                worker.shifts().stream()
                        .sorted(Comparator.comparing(Worker.Shift::day).thenComparing(Worker.Shift::from))
                        .map(WorkerCard::inWords)
                        .toList(),
                worker.sites());
    }

    private static String inWords(Worker.Leave days) {
        return days.from().equals(days.to())
                ? LondonTime.day(days.from())
                : LondonTime.day(days.from()) + " to " + LondonTime.day(days.to());
    }

    private static String inWords(Worker.Shift shift) {
        return "%s %s to %s"
                .formatted(
                        shift.day().getDisplayName(TextStyle.FULL, Locale.UK),
                        LondonTime.clock(LocalTime.parse(shift.from())),
                        LondonTime.clock(LocalTime.parse(shift.to())));
    }
}
