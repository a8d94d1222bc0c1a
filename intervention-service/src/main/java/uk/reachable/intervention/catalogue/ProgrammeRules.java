package uk.reachable.intervention.catalogue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.reachable.contracts.Limits;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** What must be true of every row of the reviewed files before a service starts on them. */
final class ProgrammeRules {
    private record Rule(String sentence, Predicate<Programme> holds) {}

    private static final List<Rule> RULES = List.of(
            new Rule("serves at least one area, all of its region", ProgrammeRules::areasAreOfTheRegion),
            new Rule("names only sites of its region", ProgrammeRules::sitesAreOfTheRegion),
            new Rule("has no negative places", programme -> programme.places() >= 0),
            new Rule("gives a caseworker time to answer", ProgrammeRules::clockIsLongEnough),
            new Rule("is either always on shift or has shifts", ProgrammeRules::saysWhenItIsStaffed),
            new Rule("has shifts that end on the day they begin", ProgrammeRules::shiftsAreWithinOneDay),
            new Rule("has funding windows that end after they begin", ProgrammeRules::fundingEndsAfterItBegins));

    private ProgrammeRules() {}

    static void check(List<Programme> programmes) {
        Set<String> ids = new HashSet<>();
        for (Programme programme : programmes) {
            require(ids.add(programme.id()), programme, "has an id of its own");
            RULES.forEach(rule -> require(rule.holds.test(programme), programme, rule.sentence));
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
        return region(programme).sites().stream()
                .map(site -> site.code())
                .toList()
                .containsAll(programme.sites());
    }

    private static boolean clockIsLongEnough(Programme programme) {
        return Duration.ofMinutes(programme.offerMinutes()).compareTo(Limits.SHORTEST_OFFER_CLOCK) >= 0;
    }

    private static boolean saysWhenItIsStaffed(Programme programme) {
        return programme.alwaysOnShift() == programme.shifts().isEmpty();
    }

    private static boolean shiftsAreWithinOneDay(Programme programme) {
        return programme.shifts().stream().allMatch(ProgrammeRules::isWithinOneDay);
    }

    private static boolean isWithinOneDay(Shift shift) {
        return shift.to().equals(LocalTime.MIDNIGHT) || shift.from().isBefore(shift.to());
    }

    private static boolean fundingEndsAfterItBegins(Programme programme) {
        return programme.funding().stream().noneMatch(window -> window.to().isBefore(window.from()));
    }
}
