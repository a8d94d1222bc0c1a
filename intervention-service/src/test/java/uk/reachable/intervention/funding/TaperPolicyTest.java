package uk.reachable.intervention.funding;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.intervention.catalogue.ProgrammeFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;

class TaperPolicyTest {

    /** Seed 001 ¶23: funded until the end of March, turning away referrals from January. */
    @ParameterizedTest
    @CsvSource({"2027-01-06, true", "2027-01-07, false", "2027-03-31, false"})
    void servicesThatEndInMarchTurnReferralsAwayFromJanuary(LocalDate day, boolean takesOn) {
        assertThat(TaperPolicy.canServe(untilMarch().supporting(12).build(), day))
                .isEqualTo(takesOn);
    }

    @Test
    void noOfferIsMadeThatCouldNotBeServedInTime() {
        var fourWeeks = untilMarch().supporting(4).build();

        assertThat(TaperPolicy.lastIntake(fourWeeks, LocalDate.parse("2026-11-20")))
                .contains(LocalDate.parse("2027-03-03"));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, true", "2027-04-01, false"})
    void anExemptProgrammeTakesPeopleOnUntilItsLastFundedDay(LocalDate day, boolean takesOn) {
        assertThat(TaperPolicy.canServe(untilMarch().supporting(12).exempt().build(), day))
                .isEqualTo(takesOn);
    }

    @Test
    void aGrantThatFollowsWithoutAGapKeepsIntakeOpen() {
        var followed = untilMarch()
                .andFunded("2027-04-01", "2028-03-31")
                .supporting(12)
                .build();

        assertThat(TaperPolicy.fundedThrough(followed, LocalDate.parse("2027-03-01")))
                .contains(LocalDate.parse("2028-03-31"));
        assertThat(TaperPolicy.canServe(followed, LocalDate.parse("2027-03-01")))
                .isTrue();
    }

    @Test
    void aGrantThatFollowsAfterADayWithoutMoneyDoesNot() {
        var gap = untilMarch()
                .andFunded("2027-04-02", "2028-03-31")
                .supporting(12)
                .build();

        assertThat(TaperPolicy.canServe(gap, LocalDate.parse("2027-03-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31", "2027-04-01"})
    void withoutMoneyOnTheDayNobodyIsTakenOn(LocalDate day) {
        assertThat(TaperPolicy.fundedThrough(untilMarch().build(), day)).isEmpty();
        assertThat(TaperPolicy.canServe(untilMarch().build(), day)).isFalse();
    }

    private static ProgrammeFixture untilMarch() {
        return programme("p").funded("2026-04-01", "2027-03-31");
    }
}
