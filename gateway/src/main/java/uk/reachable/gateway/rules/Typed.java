package uk.reachable.gateway.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.form.Form;

/**
 * The next version as somebody types it. What is to be left out and what was left empty is gone, and the rest is
 * numbered as the request will be, so that what the service finds wrong is beside its field.
 */
record Typed(Form form, int rules, int patterns) {

    static final List<String> RULE = List.of("id", "category", "minimumSeverity", "ageBand", "dueHours");
    static final List<String> PATTERN = List.of("id", "category", "count", "days", "within", "km", "dueHours");

    private static final List<String> ONCE = List.of("baseVersion", "from", "time", "why");
    private static final int MOST = 120;

    /** From the version that it is made of. */
    static Typed of(Rules rules) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("baseVersion", Integer.toString(rules.version()));
        for (int at = 0; at < rules.rules().size(); at++) {
            putRule(values, "rules[" + at + "].", rules.rules().get(at));
        }
        for (int at = 0; at < rules.patterns().size(); at++) {
            putPattern(values, "patterns[" + at + "].", rules.patterns().get(at));
        }
        return new Typed(
                Form.filled(values), rules.rules().size(), rules.patterns().size());
    }

    static Typed of(MultiValueMap<String, String> sent) {
        Form form = Form.sent(sent);
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        ONCE.forEach(name -> kept.add(name, form.value(name)));
        int rules = keep(form, kept, "rules", RULE, row -> !form.value(row + "minimumSeverity")
                .isEmpty());
        int patterns = keep(form, kept, "patterns", PATTERN, row -> !form.value(row + "category")
                .isEmpty());
        return new Typed(new Form(form.key(), kept, List.of()), rules, patterns);
    }

    private static int keep(
            Form form,
            MultiValueMap<String, String> kept,
            String list,
            List<String> fields,
            Predicate<String> isFilledIn) {
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < MOST; at++) {
            String row = list + "[" + at + "].";
            if (isFilledIn.test(row) && form.value(row + "remove").isEmpty()) {
                rows.add(row);
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            for (String field : fields) {
                kept.add(list + "[" + at + "]." + field, form.value(rows.get(at) + field));
            }
        }
        return rows.size();
    }

    private static void putRule(Map<String, String> values, String row, Rules.Rule rule) {
        values.put(row + "id", rule.id());
        values.put(
                row + "category", rule.category() == null ? "" : rule.category().name());
        values.put(row + "minimumSeverity", rule.minimumSeverity().name());
        values.put(row + "ageBand", rule.ageBand() == null ? "" : rule.ageBand().name());
        values.put(row + "dueHours", Integer.toString(rule.dueHours()));
    }

    private static void putPattern(Map<String, String> values, String row, Rules.Pattern pattern) {
        Double km = pattern.km();
        values.put(row + "id", pattern.id());
        values.put(row + "category", pattern.category().name());
        values.put(row + "count", Integer.toString(pattern.count()));
        values.put(row + "days", Integer.toString(pattern.days()));
        values.put(row + "within", pattern.within().name());
        values.put(row + "km", km == null ? "" : RuleWords.number(km));
        values.put(row + "dueHours", Integer.toString(pattern.dueHours()));
    }
}
