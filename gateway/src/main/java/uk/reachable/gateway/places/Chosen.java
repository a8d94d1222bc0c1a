package uk.reachable.gateway.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.Areas;

/**
 * Which part of the region somebody looks at, and in which month.
 *
 * @param area empty for the whole region
 */
record Chosen(String area, Month month, LocalDate today) {

    /** What is no area of ours is the whole region: a bookmark may be older than the region's list. */
    static Chosen of(@Nullable String area, @Nullable String month, LocalDate today) {
        boolean known = area != null && !Areas.aroundAny(List.of(area)).isEmpty();
        return new Chosen(known && area != null ? area : "", Month.of(month, today), today);
    }

    boolean isWhole() {
        return area.isEmpty();
    }

    /** The page that shows it. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/places");
        if (!isWhole()) {
            address.queryParam("area", area);
        }
        if (!month.equals(Month.latest(today).getFirst())) {
            address.queryParam("month", month.month());
        }
        return address.build().toUriString();
    }

    Form form() {
        return Form.filled(Map.of("area", area, "month", month.month().toString()));
    }

    List<Option> months() {
        return Month.latest(today).stream()
                .map(each -> new Option(each.month().toString(), each.words()))
                .toList();
    }
}
