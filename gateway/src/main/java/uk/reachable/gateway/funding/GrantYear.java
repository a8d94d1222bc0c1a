package uk.reachable.gateway.funding;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Option;

/** A financial year, for which grants are given: 1 April to 31 March, written 2026/27. */
record GrantYear(int begins) {

    /** The units were first funded then. */
    private static final int FIRST = 2019;

    private static final int CENTURY = 100;

    static GrantYear of(LocalDate day) {
        return new GrantYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** As somebody chose it; the present one when it is none that is offered. */
    static GrantYear chosen(@Nullable String year, GrantYear present) {
        return years(present)
                .filter(each -> each.toString().equals(year))
                .findFirst()
                .orElse(present);
    }

    /** The present one first. */
    static List<Option> options(GrantYear present) {
        return years(present)
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
    }

    private static Stream<GrantYear> years(GrantYear present) {
        return IntStream.rangeClosed(FIRST, present.begins)
                .map(year -> FIRST + present.begins - year)
                .mapToObj(GrantYear::new);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%02d", begins, (begins + 1) % CENTURY);
    }
}
