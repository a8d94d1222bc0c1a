package uk.reachable.gateway.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.words.LondonTime;

/** Reads what was typed; what it cannot read is a mistake beside its field, and the rest is the service's to judge. */
final class Proposal {

    private final Form form;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Rules.Rule> rules;
    private final List<Rules.Pattern> patterns;
    private final @Nullable Instant from;

    Proposal(Typed typed) {
        this.form = typed.form();
        this.rules = IntStream.range(0, typed.rules()).mapToObj(this::rule).toList();
        this.patterns =
                IntStream.range(0, typed.patterns()).mapToObj(this::pattern).toList();
        this.from = from();
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    RulesClient.Trial trial() {
        return new RulesClient.Trial(rules, patterns);
    }

    RulesClient.Publication publication() {
        return new RulesClient.Publication(whole("baseVersion", ""), from, rules, patterns, form.value("why"));
    }

    private Rules.Rule rule(int at) {
        String row = "rules[" + at + "].";
        Category category = one(Category.class, row + "category");
        Severity severity = one(Severity.class, row + "minimumSeverity");
        AgeBand band = one(AgeBand.class, row + "ageBand");
        Severity least = severity == null ? Severity.LOW : severity;
        return new Rules.Rule(
                id(row, RuleWords.id(category, least.name(), band, at + 1)),
                category,
                least,
                band,
                whole(row + "dueHours", "Enter within how many hours, such as 24"));
    }

    private Rules.Pattern pattern(int at) {
        String row = "patterns[" + at + "].";
        Category category = one(Category.class, row + "category");
        Rules.Within within = one(Rules.Within.class, row + "within");
        Category kind = category == null ? Category.OTHER : category;
        return new Rules.Pattern(
                id(row, RuleWords.id(kind, "pattern", null, at + 1)),
                kind,
                whole(row + "count", "Enter how many incidents, such as 3"),
                whole(row + "days", "Enter within how many days, such as 14"),
                within == null ? Rules.Within.LOCAL_AUTHORITY : within,
                within == Rules.Within.KM ? km(row + "km") : null,
                whole(row + "dueHours", "Enter within how many hours, such as 24"));
    }

    /** A new one gets an id that says what it is about. */
    private String id(String row, String otherwise) {
        String id = form.value(row + "id");
        return id.isEmpty() ? otherwise : id;
    }

    private <T extends Enum<T>> @Nullable T one(Class<T> all, String name) {
        String value = form.value(name);
        for (T each : all.getEnumConstants()) {
            if (each.name().equals(value)) {
                return each;
            }
        }
        return null;
    }

    private int whole(String name, String mistake) {
        String typed = form.value(name);
        if (typed.matches("\\d{1,6}")) {
            return Integer.parseInt(typed);
        }
        mistakes.add(new Mistake(mistake.isEmpty() ? "" : name, mistake.isEmpty() ? "Open this page again" : mistake));
        return 0;
    }

    /** Kilometres belong to a pattern that is within kilometres, and to no other. */
    private @Nullable Double km(String name) {
        String typed = form.value(name);
        if (typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Double.valueOf(typed);
        }
        mistakes.add(new Mistake(name, "Enter how many kilometres, such as 2"));
        return null;
    }

    /** In London's time; null, which is at once, when neither day nor time is typed. */
    private @Nullable Instant from() {
        if (form.value("from").isEmpty() && form.value("time").isEmpty()) {
            return null;
        }
        try {
            return LondonTime.moment(LocalDate.parse(form.value("from")), LocalTime.parse(form.value("time")));
        } catch (DateTimeException notTyped) {
            mistakes.add(new Mistake(
                    "from", "Enter a day and a time, such as 01/12/2026 and 08:00, or leave both empty for at once"));
            return null;
        }
    }
}
