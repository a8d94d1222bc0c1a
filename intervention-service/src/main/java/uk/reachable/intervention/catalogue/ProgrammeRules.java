package uk.reachable.intervention.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.reachable.contracts.Limits;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.intervention.catalogue.terms.Stage;

/** What must be true of every programme, whether a reviewed file brings it or a manager. */
public final class ProgrammeRules {

    /**
     * A rule that a programme breaks.
     *
     * @param field as the API calls it
     * @param sentence continues "it"
     */
    public record Violation(String field, String sentence, String remedy) {}

    private record Rule(Violation otherwise, Predicate<Programme> holds) {
        Rule(String field, String sentence, String remedy, Predicate<Programme> holds) {
            this(new Violation(field, sentence, remedy), holds);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "localAuthorities",
                    "serves at least one area, all of its region",
                    "Name the codes of areas of the region.",
                    ProgrammeRules::areasAreOfTheRegion),
            new Rule(
                    "sites",
                    "names only sites of its region",
                    "Name sites as the region's list has them.",
                    ProgrammeRules::sitesAreOfTheRegion),
            new Rule("places", "has no negative places", "Give 0 or more.", programme -> programme.places() >= 0),
            new Rule(
                    "offerMinutes",
                    "gives a caseworker time to answer",
                    "Give 15 minutes or more.",
                    ProgrammeRules::clockIsLongEnough),
            new Rule(
                    "alwaysOnShift",
                    "is either always on shift or has shifts",
                    "Leave shifts empty, or set alwaysOnShift to false.",
                    ProgrammeRules::saysWhenItIsStaffed),
            new Rule(
                    "shifts",
                    "has shifts that end on the day they begin",
                    "Write a shift over midnight as two; the end of a day is 00:00.",
                    programme -> programme.shifts().stream().allMatch(ProgrammeRules::isWithinOneDay)),
            new Rule(
                    "staffing.onCall",
                    "is on call only within its hours",
                    "Add these hours to shifts, or set alwaysOnShift.",
                    ProgrammeRules::onCallIsWithinItsHours),
            new Rule(
                    "funding",
                    "has funding windows that end after they begin",
                    "Put the last day of each window into to.",
                    ProgrammeRules::fundingEndsAfterItBegins),
            new Rule(
                    "funding",
                    "has funding windows that do not overlap",
                    "Begin each window after the last day of the one before.",
                    ProgrammeRules::fundingDoesNotOverlap),
            new Rule(
                    "stage",
                    "has neither places nor funding while it is in development",
                    "Set stage to LIVE, or places to 0 and funding to none.",
                    ProgrammeRules::isLiveOrHasNothingToGive),
            new Rule(
                    "windDown.supportWeeks",
                    "supports a person for at least a week",
                    "Give 1 or more.",
                    programme -> programme.windDown().supportWeeks() >= 1),
            new Rule(
                    "sharingAgreement",
                    "has a sharing agreement that ends after it begins",
                    "Put its last day into to, or leave it out.",
                    ProgrammeRules::agreementEndsAfterItBegins));

    private ProgrammeRules() {}

    /** All rules that it breaks; none when it is sound. */
    public static List<Violation> violations(Programme programme) {
        return RULES.stream()
                .filter(rule -> !rule.holds.test(programme))
                .map(Rule::otherwise)
                .toList();
    }

    static void check(List<Programme> programmes) {
        Set<String> ids = new HashSet<>();
        for (Programme programme : programmes) {
            require(ids.add(programme.id()), programme, "has an id of its own");
            violations(programme).forEach(violation -> require(false, programme, violation.sentence));
        }
    }

    private static void require(boolean holds, Programme programme, String sentence) {
        if (!holds) {
            throw new IllegalStateException("programme " + programme.id() + " breaks the rule: it " + sentence);
        }
    }

    private static Region region(Programme programme) {
        return Regions.byId(programme.region()).orElseThrow();
    }

    private static boolean areasAreOfTheRegion(Programme programme) {
        return !programme.localAuthorities().isEmpty()
                && programme.localAuthorities().stream().allMatch(region(programme)::hasArea);
    }

    private static boolean sitesAreOfTheRegion(Programme programme) {
        return region(programme).sites().stream().map(Site::code).toList().containsAll(programme.sites());
    }

    private static boolean clockIsLongEnough(Programme programme) {
        return Duration.ofMinutes(programme.offerMinutes()).compareTo(Limits.SHORTEST_OFFER_CLOCK) >= 0;
    }

    private static boolean saysWhenItIsStaffed(Programme programme) {
        return programme.alwaysOnShift() == programme.shifts().isEmpty();
    }

    private static boolean isWithinOneDay(Shift shift) {
        return shift.to().equals(LocalTime.MIDNIGHT) || shift.from().isBefore(shift.to());
    }

    private static boolean onCallIsWithinItsHours(Programme programme) {
        return programme.staffing().onCall().stream()
                .allMatch(onCall -> isWithinOneDay(onCall)
                        && (programme.alwaysOnShift()
                                || programme.shifts().stream().anyMatch(shift -> covers(shift, onCall))));
    }

    private static boolean covers(Shift shift, Shift part) {
        boolean reachesItsEnd = shift.to().equals(LocalTime.MIDNIGHT)
                || (!part.to().equals(LocalTime.MIDNIGHT) && !part.to().isAfter(shift.to()));
        return shift.day() == part.day() && !part.from().isBefore(shift.from()) && reachesItsEnd;
    }

    private static boolean fundingEndsAfterItBegins(Programme programme) {
        return programme.funding().stream().noneMatch(window -> window.to().isBefore(window.from()));
    }

    private static boolean fundingDoesNotOverlap(Programme programme) {
        LocalDate free = LocalDate.MIN;
        for (FundingWindow window : programme.funding().stream()
                .sorted(Comparator.comparing(FundingWindow::from))
                .toList()) {
            if (window.from().isBefore(free)) {
                return false;
            }
            free = window.to().plusDays(1);
        }
        return true;
    }

    private static boolean isLiveOrHasNothingToGive(Programme programme) {
        return programme.stage() == Stage.LIVE
                || (programme.places() == 0 && programme.funding().isEmpty());
    }

    private static boolean agreementEndsAfterItBegins(Programme programme) {
        var agreement = programme.sharingAgreement();
        return agreement == null || !agreement.to().isBefore(agreement.from());
    }
}
