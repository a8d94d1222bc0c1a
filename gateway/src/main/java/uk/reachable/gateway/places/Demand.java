package uk.reachable.gateway.places;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.gateway.picture.Flow;
import uk.reachable.gateway.picture.Look;
import uk.reachable.gateway.picture.Part;
import uk.reachable.gateway.picture.Sparkline;
import uk.reachable.gateway.words.Words;

/** Demand as pictures. */
final class Demand {

    private Demand() {}

    /** How many could not be offered support, month by month; null when not one month could be read. */
    static @Nullable Sparkline line(Map<Month, UnmetNeed> unmet, Chosen chosen) {
        List<Sparkline.Figure> figures = Month.latest(chosen.today()).reversed().stream()
                .filter(unmet::containsKey)
                .map(month -> figure(month, unmet, chosen.area()))
                .toList();
        return figures.isEmpty() ? null : Sparkline.of(figures);
    }

    private static Sparkline.Figure figure(Month month, Map<Month, UnmetNeed> unmet, String area) {
        int people = Stream.ofNullable(unmet.get(month))
                .flatMap(report -> UnmetTable.of(report, area).stream())
                .mapToInt(UnmetNeed.Row::turnedAway)
                .sum();
        return new Sparkline.Figure(month.words(), people);
    }

    /** From need to outcome; null when a part of it could not be read, or there is nobody. */
    static @Nullable Flow flow(Gathered gathered, Month month) {
        List<Waiting> waiting = gathered.waiting();
        List<Gathered.Served> served = gathered.served();
        UnmetNeed unmet = gathered.unmet().get(month);
        if (waiting == null || served == null || unmet == null) {
            return null;
        }
        Map<String, Need> needs = served.stream().collect(Collectors.toMap(Gathered.Served::id, Gathered.Served::need));
        Map<Need, Integer> supported = gathered.capacity().stream()
                .filter(each -> needs.containsKey(each.programme()))
                .collect(Collectors.groupingBy(
                        each -> needs.get(each.programme()), Collectors.summingInt(Capacity::filled)));
        Map<Need, Integer> inLine =
                waiting.stream().collect(Collectors.groupingBy(Waiting::need, Collectors.summingInt(_ -> 1)));
        Map<Need, Integer> without = unmet.rows().stream()
                .collect(Collectors.groupingBy(UnmetNeed.Row::need, Collectors.summingInt(UnmetNeed.Row::turnedAway)));
        Flow flow = Flow.of(Stream.of(Need.values())
                .map(need -> new Flow.From(
                        Words.of(need),
                        List.of(
                                new Part(Look.SOLID, "in support now", supported.getOrDefault(need, 0)),
                                new Part(Look.HATCHED, "waiting now", inLine.getOrDefault(need, 0)),
                                new Part(
                                        Look.DOTTED,
                                        "could not be offered support in " + month.words(),
                                        without.getOrDefault(need, 0)))))
                .toList());
        return flow.rows().isEmpty() ? null : flow;
    }
}
