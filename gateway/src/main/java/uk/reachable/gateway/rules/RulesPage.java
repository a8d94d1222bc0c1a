package uk.reachable.gateway.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;

/** A version of the rules as people read it, in sentences. */
record RulesPage(
        int version,
        String standing,
        String published,
        @Nullable String why,
        List<String> rules,
        List<String> patterns) {

    /** One line of the list of versions. */
    record Line(int version, String standing, String published, String what) {

        static Line of(Rules.Line line, int held, Instant now) {
            return new Line(
                    line.version(),
                    RulesPage.standing(line.holds(), line.version() < held, line.from(), now),
                    RulesPage.published(line.publishedBy(), line.publishedAt(), now),
                    "%s, %s".formatted(count(line.rules(), "rule"), count(line.patterns(), "pattern")));
        }
    }

    static List<Line> lines(Rules.Versions versions, Instant now) {
        int held = versions.versions().stream()
                .filter(Rules.Line::holds)
                .mapToInt(Rules.Line::version)
                .findFirst()
                .orElse(0);
        return versions.versions().stream()
                .map(line -> Line.of(line, held, now))
                .toList();
    }

    /** A version that does not hold and whose moment has come was followed by another. */
    static RulesPage of(Rules rules, Instant now) {
        Instant from = rules.from();
        boolean past = from == null || !from.isAfter(now);
        return new RulesPage(
                rules.version(),
                standing(rules.holds(), past, from, now),
                published(rules.publishedBy(), rules.publishedAt(), now),
                rules.why() == null ? rules.basis() : rules.why(),
                rules.rules().stream().map(RuleWords::of).toList(),
                rules.patterns().stream().map(RuleWords::of).toList());
    }

    private static String standing(boolean holds, boolean past, @Nullable Instant from, Instant now) {
        if (holds) {
            return from == null ? "In force from the beginning" : "In force since " + LondonTime.words(from, now);
        }
        if (past) {
            return "No longer in force";
        }
        return from == null ? "Not in force" : "In force from " + LondonTime.words(from, now);
    }

    private static String published(@Nullable String by, Instant at, Instant now) {
        return (by == null ? "From a reviewed file, " : "By " + by + ", ") + LondonTime.words(at, now);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
