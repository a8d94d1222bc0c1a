package uk.reachable.gateway.places;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Area;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.picture.Flow;
import uk.reachable.gateway.picture.PlaceBar;
import uk.reachable.gateway.picture.Sparkline;
import uk.reachable.gateway.words.Areas;

/**
 * Places at a glance: whoever has the fewest left comes first.
 *
 * @param choice the area and the month that were chosen
 * @param waiting null when it could not be read
 * @param unmet null when it could not be read
 * @param demand null when there is nothing to draw
 * @param flow null when there is nothing to draw, or only an area is shown: programmes serve several
 */
record PlacesPage(
        Form choice,
        List<Option> areas,
        List<Option> months,
        PlaceBar total,
        List<PlacesRow> rows,
        @Nullable List<WaitingRow> waiting,
        @Nullable UnmetTable unmet,
        @Nullable Sparkline demand,
        @Nullable Flow flow) {

    static PlacesPage of(Gathered gathered, Chosen chosen, Instant now) {
        List<Capacity> capacity = gathered.capacity().stream()
                .filter(each -> chosen.isWhole() || each.localAuthorities().contains(chosen.area()))
                .toList();
        UnmetNeed unmet = gathered.unmet().get(chosen.month());
        return new PlacesPage(
                chosen.form(),
                areas(gathered.capacity()),
                chosen.months(),
                total(capacity),
                capacity.stream()
                        .map(PlacesRow::of)
                        .sorted(PlacesRow.FEWEST_LEFT_FIRST)
                        .toList(),
                waiting(gathered, chosen, now),
                unmet == null ? null : UnmetTable.of(unmet, chosen),
                Demand.line(gathered.unmet(), chosen),
                chosen.isWhole() ? Demand.flow(gathered, chosen.month()) : null);
    }

    private static PlaceBar total(List<Capacity> capacity) {
        return PlaceBar.of(
                capacity.stream().mapToInt(Capacity::places).sum(),
                capacity.stream().mapToInt(Capacity::filled).sum(),
                capacity.stream().mapToInt(Capacity::held).sum());
    }

    private static @Nullable List<WaitingRow> waiting(Gathered gathered, Chosen chosen, Instant now) {
        List<Waiting> all = gathered.waiting();
        if (all == null) {
            return null;
        }
        Predicate<Waiting> here =
                each -> chosen.isWhole() || each.localAuthority().equals(chosen.area());
        return all.stream()
                .filter(here)
                .sorted(Comparator.comparing(Waiting::since))
                .map(each -> WaitingRow.of(each, now))
                .toList();
    }

    private static List<Option> areas(List<Capacity> capacity) {
        List<String> codes = capacity.stream()
                .flatMap(each -> each.localAuthorities().stream())
                .toList();
        return Stream.concat(
                        Stream.of(new Option("", "The whole region")),
                        Areas.aroundAny(codes).stream().map(PlacesPage::option))
                .toList();
    }

    private static Option option(Area area) {
        return new Option(area.code(), area.name());
    }
}
