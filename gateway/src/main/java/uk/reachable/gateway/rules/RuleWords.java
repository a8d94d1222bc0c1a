package uk.reachable.gateway.rules;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.words.Words;

/** Rules in sentences. */
final class RuleWords {

    private RuleWords() {}

    /** For example "Knife injury of a child (under 18), at least serious: a meeting within 24 hours". */
    static String of(Rules.Rule rule) {
        return "%s%s, %s: a meeting %s"
                .formatted(
                        rule.category() == null ? "Any incident" : Words.of(rule.category()),
                        ofWhom(rule.ageBand()),
                        atLeast(rule.minimumSeverity()),
                        within(rule.dueHours()));
    }

    /** For example "3 incidents within 14 days and 2 km, disorder at a school: a meeting within 24 hours". */
    static String of(Rules.Pattern pattern) {
        return "%d incidents within %d days %s, %s: a meeting %s"
                .formatted(
                        pattern.count(),
                        pattern.days(),
                        near(pattern),
                        lower(Words.of(pattern.category())),
                        within(pattern.dueHours()));
    }

    static String of(Rules.Within within) {
        return switch (within) {
            case LSOA -> "In one neighbourhood";
            case LOCAL_AUTHORITY -> "In one local authority";
            case KM -> "Within so many kilometres";
        };
    }

    /** The sentences of incident-service name how serious it was by its code. */
    static String because(String sentence) {
        String words = sentence;
        for (Severity severity : Severity.values()) {
            words = words.replaceAll("\\b" + severity.name() + "\\b", lower(Words.of(severity)));
        }
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The id of a new rule, for those who read what called a meeting. */
    static String id(@Nullable Category category, String of, @Nullable AgeBand band, int number) {
        String kind = category == null ? "any" : category.name();
        String whom = band == null ? "" : "-" + band.name();
        return (kind + "-" + of + whom + "-" + number).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String atLeast(Severity severity) {
        return switch (severity) {
            case LOW -> "however serious";
            case FATAL -> "fatal";
            case SERIOUS, CRITICAL -> "at least " + lower(Words.of(severity));
        };
    }

    private static String ofWhom(@Nullable AgeBand band) {
        return switch (band) {
            case null -> "";
            case UNDER_18 -> " of a child (under 18)";
            case AGE_18_TO_24 -> " of somebody aged 18 to 24";
            case AGE_25_AND_OVER -> " of somebody aged 25 or over";
        };
    }

    private static String near(Rules.Pattern pattern) {
        return switch (pattern.within()) {
            case LSOA -> "in one neighbourhood";
            case LOCAL_AUTHORITY -> "in one local authority";
            case KM -> "and " + number(Objects.requireNonNullElse(pattern.km(), 0.0)) + " km";
        };
    }

    private static String within(int hours) {
        return hours == 1 ? "within an hour" : "within " + hours + " hours";
    }

    /** 2 rather than 2.0. */
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
