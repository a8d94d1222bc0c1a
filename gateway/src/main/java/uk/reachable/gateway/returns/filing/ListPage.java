package uk.reachable.gateway.returns.filing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.returns.Quarter;
import uk.reachable.gateway.words.Days;

/** The returns that were submitted, the latest period first, and the form that submits one. */
record ListPage(Form form, List<Option> kinds, List<Option> quarters, List<Row> rows) {

    record Row(String id, String kind, String period) {

        static Row of(Filed.Listed listed) {
            return new Row(listed.id(), FilingWords.kind(listed.kind()), ListPage.period(listed.from(), listed.to()));
        }
    }

    static ListPage of(List<Filed.Listed> listed, Form form, LocalDate today) {
        return new ListPage(
                form,
                FilingWords.kinds(),
                quarters(today),
                listed.stream()
                        .sorted(Comparator.comparing(Filed.Listed::to)
                                .reversed()
                                .thenComparing(Filed.Listed::kind))
                        .map(Row::of)
                        .toList());
    }

    /** A whole quarter in words, else its days. */
    static String period(LocalDate from, LocalDate to) {
        Quarter quarter = Quarter.of(from);
        return quarter.first().equals(from) && quarter.last().equals(to)
                ? quarter.words()
                : Days.words(from) + " to " + Days.words(to);
    }

    /** A quarter that is not over is not submitted: the next day it would have to be restated. */
    private static List<Option> quarters(LocalDate today) {
        return Quarter.of(today).latest().stream()
                .skip(1)
                .map(quarter -> new Option(quarter.first().toString(), quarter.words()))
                .toList();
    }
}
