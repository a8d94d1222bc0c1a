package uk.reachable.incident.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.names.CategoryWords;
import uk.reachable.incident.names.Places;

/** Explains decisions in a sentence; of the people it says only what the rule asks. */
final class RuleWords {

    private RuleWords() {}

    /** @param position of the rule in the list of its version, from 1 */
    static String called(MeetingRule rule, Category category, String localAuthority, int position, int version) {
        return "called because %s%s in %s is at or above %s, rule %d of version %d"
                .formatted(
                        CategoryWords.one(category),
                        ofWhom(rule.ageBand()),
                        nameOf(localAuthority),
                        rule.minimumSeverity(),
                        position,
                        version);
    }

    static String notCalled(Category category, Severity severity, String localAuthority, int version) {
        return "not called because no rule or pattern of version %d asks for a meeting about %s in %s at %s"
                .formatted(version, CategoryWords.one(category), nameOf(localAuthority), severity);
    }

    private static String ofWhom(@Nullable AgeBand band) {
        return switch (band) {
            case null -> "";
            case UNDER_18 -> " of a child";
            case AGE_18_TO_24 -> " of a person aged 18 to 24";
            case AGE_25_AND_OVER -> " of a person aged 25 or over";
        };
    }

    private static String nameOf(String localAuthority) {
        return Objects.requireNonNullElse(Places.areaName(localAuthority), localAuthority);
    }
}
