package uk.reachable.intervention.catalogue;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;

class ProgrammeRulesTest {

    @Test
    void aSoundProgrammeMayStart() {
        assertThatCode(() -> ProgrammeRules.check(List.of(programme("p").build())))
                .doesNotThrowAnyException();
    }

    @Test
    void anAreaOfAnotherRegionIsRefused() {
        assertRefused(programme("p").serving("E08000035"), "areas?, all of its region");
    }

    @Test
    void anUnknownSiteIsRefused() {
        assertRefused(programme("p").at("nowhere"), "sites of its region");
    }

    @Test
    void negativePlacesAreRefused() {
        assertRefused(programme("p").places(-1), "negative places");
    }

    @Test
    void aShiftOverMidnightMustBeWrittenAsTwo() {
        assertRefused(programme("p").onShift(DayOfWeek.FRIDAY, "22:00", "04:00"), "day they begin");
    }

    @Test
    void fundingThatEndsBeforeItBeginsIsRefused() {
        assertRefused(programme("p").funded("2026-04-02", "2026-04-01"), "funding windows");
    }

    @Test
    void fundingWindowsThatOverlapAreRefused() {
        assertRefused(
                programme("p").funded("2026-04-01", "2026-09-30").andFunded("2026-09-30", "2027-03-31"),
                "funding windows that do not overlap");
    }

    @Test
    void aProgrammeInDevelopmentHasNeitherPlacesNorFunding() {
        assertRefused(programme("p").inDevelopment().places(0), "while it is in development");
        assertRefused(programme("p").inDevelopment().places(1).neverFunded(), "while it is in development");
        assertThatCode(() -> ProgrammeRules.check(List.of(
                        programme("p").inDevelopment().places(0).neverFunded().build())))
                .doesNotThrowAnyException();
    }

    @Test
    void onCallHoursAreHoursInWhichTheTeamCanBeReached() {
        var fridays = programme("p").onShift(DayOfWeek.FRIDAY, "09:00", "17:00");

        assertRefused(fridays.onCall(DayOfWeek.FRIDAY, "16:00", "18:00"), "on call only within its hours");
        assertRefused(fridays.onCall(DayOfWeek.FRIDAY, "16:00", "00:00"), "on call only within its hours");
        assertRefused(fridays.onCall(DayOfWeek.SATURDAY, "09:00", "17:00"), "on call only within its hours");
        assertThat(ProgrammeRules.violations(
                        fridays.onCall(DayOfWeek.FRIDAY, "16:00", "17:00").build()))
                .isEmpty();
    }

    @Test
    void aBrokenRuleNamesTheFieldAndWhatToDo() {
        assertThat(ProgrammeRules.violations(programme("p").places(-1).build()))
                .containsExactly(new ProgrammeRules.Violation("places", "has no negative places", "Give 0 or more."));
    }

    @Test
    void twoProgrammesWithOneIdAreRefused() {
        var twice = List.of(programme("p").build(), programme("p").build());

        assertThatThrownBy(() -> ProgrammeRules.check(twice)).hasMessageContaining("an id of its own");
    }

    private static void assertRefused(ProgrammeFixture programme, String sentence) {
        assertThatThrownBy(() -> ProgrammeRules.check(List.of(programme.build())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("programme p breaks the rule: it .*" + sentence + ".*");
    }
}
