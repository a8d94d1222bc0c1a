package uk.reachable.gateway.casework;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.gateway.form.Option;

/** What a caseworker reads instead of the codes of a case. */
public final class CaseWords {

    private CaseWords() {}

    public static String of(DeclineReason reason) {
        return switch (reason) {
            case NO_CAPACITY -> "We have no room";
            case NOT_ELIGIBLE -> "Not for our programme";
            case CONFLICT_OF_INTEREST -> "Conflict of interest";
            case UNSAFE -> "It would not be safe";
            case ALREADY_SUPPORTED -> "Already supported by others";
            case OTHER -> "Another reason";
        };
    }

    public static String of(ContactAnswer answer) {
        return switch (answer) {
            case YES -> "Yes, they want support";
            case NOT_NOW -> "Not now, ask again later";
            case NO -> "No, they do not want it";
            case COULD_NOT_BE_FOUND -> "They could not be found";
        };
    }

    static String of(SubjectKind subject) {
        return switch (subject) {
            case PERSON -> "A person";
            case SCHOOL -> "A school";
            case FAMILY -> "A family";
            case GROUP -> "A group";
            case PLACE -> "A place";
        };
    }

    public static String lead(String kind) {
        return switch (kind) {
            case "SOCIAL_WORKER" -> "Social worker";
            case "YOUTH_JUSTICE" -> "Youth justice";
            case "EARLY_HELP" -> "Early help";
            case "PROBATION" -> "Probation";
            case "HEALTH" -> "Health";
            case "EDUCATION" -> "Education";
            default -> "Another professional";
        };
    }

    /** All values of a code, to choose from. */
    public static <E extends Enum<E>> List<Option> options(Class<E> codes, Function<E, String> words) {
        return Arrays.stream(codes.getEnumConstants())
                .map(code -> new Option(code.name(), words.apply(code)))
                .toList();
    }

    static String area(String code) {
        return Regions.all().stream()
                .flatMap(region -> region.areas().stream())
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse("Another area");
    }

    /** A site of no reviewed list is as it was typed. */
    static String site(String code) {
        return Regions.all().stream()
                .flatMap(region -> region.sites().stream())
                .filter(site -> site.code().equals(code))
                .map(Site::name)
                .findFirst()
                .orElse(code);
    }
}
