package uk.reachable.intervention.returns.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.reach.Reach.Line;
import uk.reachable.intervention.returns.reach.ReachCounts.Reached;

/** The reach of all programmes of a region, whoever's case it was, as of one moment. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ReachReader {
    private final Programmes programmes;
    private final ReachCounts counts;

    ReachReader(Programmes programmes, ReachCounts counts) {
        this.programmes = programmes;
        this.counts = counts;
    }

    public Reach exact(String region, Period period) {
        List<Programme> all = programmesOf(region);
        if (all.isEmpty()) {
            return new Reach(period, List.of(), 0);
        }
        return new Reach(
                period, lines(all, counts.ofPeriod(ids(all), period)), counts.differentPeople(ids(all), period));
    }

    PublishedReach published(String region, Period asked) {
        Period quarters = asked.inWholeQuarters();
        List<Programme> all = programmesOf(region);
        List<Reached> reached = all.isEmpty() ? List.of() : counts.byQuarter(ids(all), quarters);
        Map<LocalDate, List<Reached>> byQuarter = reached.stream()
                .collect(Collectors.groupingBy(one -> one.quarter().first(), TreeMap::new, Collectors.toList()));
        return PublishedReach.of(
                quarters,
                lines(all, List.of()),
                byQuarter.values().stream().map(each -> lines(all, each)).toList());
    }

    private static List<Line> lines(List<Programme> all, List<Reached> reached) {
        Map<String, Counts> sums =
                reached.stream().collect(Collectors.toMap(Reached::programme, Reached::counts, Counts::plus));
        return all.stream()
                .map(programme ->
                        new Line(programme.id(), programme.name(), sums.getOrDefault(programme.id(), Counts.NONE)))
                .toList();
    }

    private List<Programme> programmesOf(String region) {
        return programmes.ofRegion(region).stream().map(Published::programme).toList();
    }

    private static List<String> ids(List<Programme> all) {
        return all.stream().map(Programme::id).toList();
    }
}
