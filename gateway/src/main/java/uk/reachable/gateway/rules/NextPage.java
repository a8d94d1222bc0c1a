package uk.reachable.gateway.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.Words;

/**
 * The next version as a form: what is there, and an empty rule and pattern at the end.
 *
 * @param rehearsal what it would have done; null until somebody asks
 */
record NextPage(
        Form form,
        String baseVersion,
        List<Row> rules,
        List<Row> patterns,
        @Nullable RehearsalPage rehearsal) {

    /** @param at what the names of its fields begin with */
    record Row(String at, String title, boolean added) {}

    static NextPage of(Typed typed, @Nullable RehearsalPage rehearsal) {
        return of(typed, typed.form(), rehearsal);
    }

    static NextPage of(Typed typed, Form form, @Nullable RehearsalPage rehearsal) {
        return new NextPage(
                form,
                form.value("baseVersion"),
                rows("rules", "Rule", typed.rules()),
                rows("patterns", "Pattern", typed.patterns()),
                rehearsal);
    }

    /** What the fields are called where the service finds something wrong with them. */
    static Map<String, String> labels(Typed typed) {
        Map<String, String> labels = new HashMap<>(Map.of("from", "In force from", "why", "Why the rules change"));
        labels(labels, "rules", "Rule", typed.rules());
        labels(labels, "patterns", "Pattern", typed.patterns());
        return labels;
    }

    public List<Option> anyCategory() {
        return with("Any incident", Category.values(), Words::of);
    }

    public List<Option> category() {
        return with("Choose what", Category.values(), Words::of);
    }

    public List<Option> severity() {
        return with("Choose how serious", Severity.values(), Words::of);
    }

    public List<Option> ageBand() {
        return with("Anybody", AgeBand.values(), Words::of);
    }

    public List<Option> within() {
        return Arrays.stream(Rules.Within.values())
                .map(each -> new Option(each.name(), RuleWords.of(each)))
                .toList();
    }

    private static void labels(Map<String, String> labels, String list, String words, int rows) {
        Map<String, String> fields = Map.of(
                "dueHours",
                "the hours",
                "count",
                "the number of incidents",
                "days",
                "the days",
                "km",
                "the kilometres");
        for (int at = 0; at < rows; at++) {
            String row = list + "[" + at + "].";
            String title = words + " " + (at + 1) + ": ";
            fields.forEach((field, name) -> labels.put(row + field, title + name));
        }
    }

    private static List<Row> rows(String list, String words, int rows) {
        return IntStream.rangeClosed(0, rows)
                .mapToObj(at -> new Row(
                        list + "[" + at + "].",
                        at < rows ? words + " " + (at + 1) : "Another " + words.toLowerCase(Locale.UK),
                        at == rows))
                .toList();
    }

    private static <T extends Enum<T>> List<Option> with(String none, T[] all, Function<T, String> words) {
        return Stream.concat(
                        Stream.of(new Option("", none)),
                        Arrays.stream(all).map(each -> new Option(each.name(), words.apply(each))))
                .toList();
    }
}
