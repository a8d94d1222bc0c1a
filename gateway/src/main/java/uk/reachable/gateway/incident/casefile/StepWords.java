package uk.reachable.gateway.incident.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/** What was done to an incident, in words. */
public final class StepWords {

    private static final String NOT_KNOWN = "not known";

    private StepWords() {}

    public static String what(History.Step step) {
        return switch (step.kind()) {
            case "LOGGED" -> "Logged";
            case "AMENDED" -> "Corrected";
            case "RESPONDING" -> "Somebody responds";
            case "CLOSED" -> "Closed" + why(step.reason());
            case "REOPENED" -> "Reopened";
            case "MERGED" -> step.reference() + " was merged into " + step.otherReference();
            case "MERGE_UNDONE" -> step.reference() + " was taken out of " + step.otherReference();
            case "LINKED" -> "Linked with " + step.otherReference();
            case "LINK_REMOVED" -> "No longer linked with " + step.otherReference();
            default -> "Changed";
        };
    }

    public static String of(ClosureReason reason) {
        return switch (reason) {
            case RESPONSE_COMPLETE -> "The response is complete";
            case NO_FURTHER_ACTION -> "Nothing is asked of anybody";
            case ANOTHER_REGION_RESPONDS -> "Another region responds";
            case LOGGED_IN_ERROR -> "It was logged in error";
        };
    }

    /** For example "How serious: Critical, was serious". */
    public static String change(History.Changed change, Instant now) {
        String field =
                switch (change.field()) {
                    case "category" -> "What happened";
                    case "severity" -> "How serious";
                    case "localAuthority" -> "Area";
                    case "lsoa" -> "Neighbourhood";
                    case "setting" -> "Kind of place";
                    case "site" -> "Place";
                    case "occurredAt" -> "When it happened";
                    default -> "";
                };
        return field.isEmpty()
                ? ""
                : "%s: %s, was %s"
                        .formatted(
                                field,
                                value(change.field(), change.after(), now),
                                lowered(value(change.field(), change.before(), now), change.field()));
    }

    private static String value(String field, @Nullable String code, Instant now) {
        if (code == null) {
            return NOT_KNOWN;
        }
        return switch (field) {
            case "category" -> known(Category.values(), code) instanceof Category found ? Words.of(found) : NOT_KNOWN;
            case "severity" -> known(Severity.values(), code) instanceof Severity found ? Words.of(found) : NOT_KNOWN;
            case "setting" -> known(Setting.values(), code) instanceof Setting found ? Words.of(found) : NOT_KNOWN;
            case "localAuthority" ->
                Regions.ofArea(code).flatMap(region -> region.areaName(code)).orElse(NOT_KNOWN);
            case "occurredAt" -> time(code, now);
            case "site" -> site(code);
            default -> code;
        };
    }

    private static String site(String codeOrWords) {
        return Regions.all().stream()
                .flatMap(region -> region.sites().stream())
                .filter(site -> site.code().equals(codeOrWords))
                .findFirst()
                .map(site -> site.name())
                .orElse(codeOrWords);
    }

    private static String time(String moment, Instant now) {
        try {
            return LondonTime.words(Instant.parse(moment), now);
        } catch (DateTimeException noMoment) {
            return NOT_KNOWN;
        }
    }

    /** Names keep their first letter. */
    private static String lowered(String words, String field) {
        return field.equals("category") || field.equals("severity") || field.equals("setting")
                ? words.toLowerCase(Locale.UK)
                : words;
    }

    private static <E extends Enum<E>> @Nullable E known(E[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String why(@Nullable String reason) {
        ClosureReason known = known(ClosureReason.values(), Objects.requireNonNullElse(reason, ""));
        return known == null ? "" : ": " + of(known).toLowerCase(Locale.UK);
    }
}
