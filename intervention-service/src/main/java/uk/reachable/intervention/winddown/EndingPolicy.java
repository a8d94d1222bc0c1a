package uk.reachable.intervention.winddown;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.funding.FundingExtension;
import uk.reachable.intervention.funding.TaperPolicy;
import uk.reachable.intervention.winddown.WindDownView.Ending;
import uk.reachable.intervention.winddown.WindDownView.HandoverDue;

/**
 * Which programmes are shown as ending, and whom of theirs somebody else must take on: those whose support would last
 * longer than the money, and those whose support has lasted longer than usual already (seed 001 ¶23-25).
 */
final class EndingPolicy {
    static final Comparator<Ending> SOONEST_FIRST =
            Comparator.comparing(Ending::fundedUntil).thenComparing(Ending::programme);

    private EndingPolicy() {}

    /**
     * Empty when its money reaches further, when it is exempt, or when it was never funded. One whose money has ended
     * is shown as long as it has open cases, exempt or not: nobody may be left there.
     */
    static Optional<Ending> ending(Programme programme, List<OpenCase> open, LocalDate today, int days) {
        Optional<LocalDate> running = TaperPolicy.fundedThrough(programme, today);
        boolean endsSoon =
                running.filter(end -> !end.isAfter(today.plusDays(days))).isPresent()
                        && !programme.windDown().exempt();
        boolean leavesPeople = running.isEmpty() && !open.isEmpty();
        return endsSoon || leavesPeople
                ? running.or(() -> FundingExtension.end(programme.funding()))
                        .map(end -> ending(programme, open, today, end))
                : Optional.empty();
    }

    private static Ending ending(Programme programme, List<OpenCase> open, LocalDate today, LocalDate end) {
        return new Ending(
                programme.id(),
                programme.name(),
                programme.provider(),
                programme.providerName(),
                end,
                TaperPolicy.lastIntake(programme, today).orElse(null),
                TaperPolicy.canServe(programme, today),
                programme.windDown().bridgingPerMonth(),
                open.size(),
                open.stream()
                        .flatMap(one -> due(programme, one, today, end).stream())
                        .toList());
    }

    private static Optional<HandoverDue> due(Programme programme, OpenCase open, LocalDate today, LocalDate end) {
        ZoneId zone = Regions.byId(programme.region()).orElseThrow().timeZone();
        LocalDate since = LocalDate.ofInstant(open.since(), zone);
        LocalDate plannedEnd = since.plusWeeks(programme.windDown().supportWeeks());
        boolean ends = !plannedEnd.isBefore(today) && !plannedEnd.isAfter(end);
        return ends
                ? Optional.empty()
                : Optional.of(new HandoverDue(open.referralId(), open.incidentReference(), since, plannedEnd, end));
    }
}
