package uk.reachable.intervention.catalogue;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

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
