package uk.reachable.system.upgrade.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of {@code db/migration}. It expands what is there, or it contracts it; which of the two, its first line says.
 *
 * @param file from the root of the project
 */
public record Migration(Path file, String text) {

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final String CONTRACTS = "-- contract: ";

    private static final Pattern ASIDE =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|\\$\\$.*?\\$\\$|'(?:[^']|'')*'", Pattern.DOTALL);

    private static final Pattern TAKES_AWAY = insensitive(
            "\\bDROP\\s+(?!CONSTRAINT\\b|INDEX\\b|NOT\\s+NULL\\b)|\\bRENAME\\b|\\bTRUNCATE\\s+(?!ON\\b)|\\bSET\\s+NOT\\s+NULL\\b|"
                    + "\\bALTER\\s+(COLUMN\\s+)?\\w+\\s+(SET\\s+DATA\\s+)?TYPE\\b|"
                    + "\\bADD\\s+COLUMN\\s+(?![^,;]*\\bDEFAULT\\b)[^,;]*\\bNOT\\s+NULL\\b");

    private static final Pattern ADDS = insensitive("\\bCREATE\\s+TABLE\\b|\\bADD\\s+COLUMN\\b");
    private static final Pattern CREATED = insensitive("\\bCREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)");
    private static final Pattern LOCKED = insensitive(
            "\\b(?:ALTER|DROP)\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?(\\w+)|\\bREFERENCES\\s+(\\w+)|"
                    + "\\bCREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+[^;(]*?\\bON\\s+(\\w+)|"
                    + "\\bCREATE\\s+(?:OR\\s+REPLACE\\s+|CONSTRAINT\\s+)*TRIGGER\\s[^;]*?\\bON\\s+(\\w+)");
    private static final Pattern WAITS_NO_LONGER = insensitive("\\bSET\\s+LOCAL\\s+lock_timeout\\b");

    String name() {
        return file.toString();
    }

    int number() {
        Matcher name = NUMBER.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException(file + " has no number");
        }
        return Integer.parseInt(name.group(1));
    }

    /** Everything that whoever runs beside it could stumble over. */
    public List<String> mistakes() {
        return Stream.of(takesAwayUnsaid(), doesBoth(), locksSeveral(), waitsWithoutEnd())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<String> takesAwayUnsaid() {
        return contracts() ? Stream.empty() : all(TAKES_AWAY).map(found -> "takes away: " + found.group());
    }

    private Stream<String> doesBoth() {
        return contracts() ? all(ADDS).map(found -> "contracts and adds: " + found.group()) : Stream.empty();
    }

    private Stream<String> locksSeveral() {
        return locked().size() > 1 ? Stream.of("locks several tables: " + locked()) : Stream.empty();
    }

    private Stream<String> waitsWithoutEnd() {
        boolean waits = !locked().isEmpty() && all(WAITS_NO_LONGER).findAny().isEmpty();
        return waits ? Stream.of("waits without end for: " + locked()) : Stream.empty();
    }

    /** The tables that were there before. */
    private Set<String> locked() {
        Set<String> tables = all(LOCKED).map(Migration::named).collect(Collectors.toCollection(TreeSet::new));
        all(CREATED).map(Migration::named).forEach(tables::remove);
        return tables;
    }

    private static String named(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private boolean contracts() {
        return text.startsWith(CONTRACTS);
    }

    private Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(ASIDE.matcher(text).replaceAll(" ")).results();
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
