package uk.reachable.local.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report for people: what they have to do first, then what was done. */
public final class ReportTable {

    private static final String ROW = "  %-20s %-16s %-14s %s";

    private ReportTable() {}

    public static List<String> of(List<Did> done) {
        List<String> lines = new ArrayList<>();
        part("NOT SETTLED, for an operator:", done, lines, "NOT_SETTLED");
        part("To be typed again, by people:", done, lines, "FOR_PEOPLE");
        part("Taken back:", done, lines, "TAKEN_BACK");
        part("Told for the first time when the services start:", done, lines, "TOLD_ANEW");
        part("Read again:", done, lines, "HEARD_AGAIN", "NUMBERS_TAKEN");
        lines.add(done.isEmpty() ? "All databases agree with the topics: there was nothing to do." : summary(done));
        return lines;
    }

    private static void part(String title, List<Did> done, List<String> lines, String... codes) {
        List<Did> these = done.stream().filter(one -> one.isOneOf(codes)).toList();
        if (!these.isEmpty()) {
            lines.add(title);
            these.forEach(one -> lines.add(row(one)));
        }
    }

    private static String row(Did one) {
        String when = one.at() == null ? "" : " at " + one.at();
        String why = one.why() == null ? "" : ": " + one.why();
        return ROW.formatted(
                one.service(),
                one.did(),
                Objects.requireNonNullElse(one.reference(), "-"),
                one.what() + when + (one.key() == null ? "" : " (" + one.key() + ")") + why);
    }

    private static String summary(List<Did> done) {
        Map<String, Long> counts =
                done.stream().collect(Collectors.groupingBy(Did::did, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
