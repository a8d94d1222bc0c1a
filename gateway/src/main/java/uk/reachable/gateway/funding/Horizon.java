package uk.reachable.gateway.funding;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Option;

/** How far a page looks ahead. */
enum Horizon {
    MONTHS_3(90, "3 months"),
    MONTHS_6(182, "6 months"),
    YEAR(365, "a year"),
    YEARS_2(730, "two years");

    private final int days;
    private final String words;

    Horizon(int days, String words) {
        this.days = days;
        this.words = words;
    }

    /** As somebody chose it; the nearest when it is none that is offered. */
    static Horizon chosen(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(MONTHS_3);
    }

    int days() {
        return days;
    }

    String words() {
        return words;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(each -> new Option(each.name(), each.words))
                .toList();
    }
}
