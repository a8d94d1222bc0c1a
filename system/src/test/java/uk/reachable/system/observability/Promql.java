package uk.reachable.system.observability;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** As much of Prometheus' language as tells which metrics an expression names. */
final class Promql {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\[[^]]*]");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.:])[a-zA-Z_:][\\w:]*+(?!\\w|\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "inf", "nan");

    private Promql() {}

    static Set<String> metricsIn(String expression) {
        String plain = TEXT.matcher(expression).replaceAll("");
        plain = LABELS.matcher(plain).replaceAll("");
        plain = GROUPING.matcher(plain).replaceAll("");
        Set<String> names = new TreeSet<>();
        NAME.matcher(plain).results().map(match -> match.group()).forEach(names::add);
        names.removeAll(WORDS);
        return names;
    }
}
