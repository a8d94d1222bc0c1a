package uk.reachable.gateway.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.picture.StepCurve;
import uk.reachable.gateway.picture.StepCurve.Level;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class FundingPageTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 31);

    @Test
    void eachEndingGrantSaysWhenItEndsAndWhomItLeavesWithoutSupport() {
        FundingPage.Ending ending = page(Horizon.MONTHS_3).endings().getFirst();

        assertThat(ending.fundedUntil()).isEqualTo("Ends on 31 March 2027");
        assertThat(ending.takesOn()).isEqualTo("Takes people on until 31 January 2027");
        assertThat(ending.handovers())
                .containsExactly(
                        new FundingPage.Handover("WM-2027-0017", "8 January 2027", "2 April 2027", "31 March 2027"));
        assertThat(page(Horizon.MONTHS_3).without()).isEqualTo(1);
    }

    @Test
    void onlyWhatEndsWithinTheTimeIsShown() {
        assertThat(page(Horizon.MONTHS_3).endings())
                .extracting(FundingPage.Ending::name)
                .containsExactly("Heal Hub");
        assertThat(page(Horizon.YEAR).endings()).hasSize(2);
    }

    @Test
    void theBridgingCostIsThatOfTheRegionAndOfEachProgrammeWhereItIsKnown() {
        FundingPage page = page(Horizon.YEAR);

        assertThat(page.bridging())
                .isEqualTo(
                        "To carry all commissioned programmes on costs £180,000 a month. Source: seed 001 ¶25. For those below"
                                + " of which it is known, it is £12,000 a month together.");
        assertThat(page.endings())
                .extracting(FundingPage.Ending::bridging)
                .containsExactly("£12,000 a month", "Not known for this programme alone");
    }

    @Test
    void whatHasEndedAndStillHasPeopleIsSaidInThePast() {
        WindDown.Ending ended = ending("old", LocalDate.of(2026, 12, 31), null, false, null);

        FundingPage.Ending shown = FundingPage.Ending.of(ended, TODAY);

        assertThat(shown.fundedUntil()).isEqualTo("Ended on 31 December 2026");
        assertThat(shown.takesOn()).isEqualTo("Takes nobody on: the money has ended");
    }

    @Test
    void theCurveOfPlacesFallsWhenTheMoneyEndsAndTheOneOfIntakeBefore() {
        StepCurve curve = requireNonNull(page(Horizon.MONTHS_3).curve());

        assertThat(curve.lines().getFirst().line().levels())
                .containsExactly(new Level(TODAY, 300), new Level(MARCH.plusDays(1), 100));
        assertThat(curve.lines().getLast().line().levels())
                .containsExactly(new Level(TODAY, 300), new Level(JANUARY.plusDays(1), 100));
    }

    @Test
    void fundingThatBeginsLaterLetsTheCurveRise() {
        List<Funded> programmes = List.of(
                new Funded("new", 50, List.of(new Funded.Window(LocalDate.of(2027, 2, 1), LocalDate.of(2030, 3, 31)))));

        StepCurve curve = WindDownCurve.of(windDown(), Horizon.MONTHS_3, programmes);

        assertThat(curve.lines().getFirst().line().levels())
                .containsExactly(new Level(TODAY, 0), new Level(LocalDate.of(2027, 2, 1), 50));
    }

    @Test
    void withoutTheProgrammesThereIsNoCurveAndTheGrantsAreShownAllTheSame() {
        FundingPage page = FundingPage.of(windDown(), Horizon.MONTHS_3, null);

        assertThat(page.curve()).isNull();
        assertThat(page.endings()).hasSize(1);
    }

    private static FundingPage page(Horizon horizon) {
        return FundingPage.of(
                windDown(),
                horizon,
                List.of(
                        new Funded("wm-heal-hub", 200, List.of(new Funded.Window(LocalDate.of(2026, 4, 1), MARCH))),
                        new Funded(
                                "wm-step-together",
                                100,
                                List.of(new Funded.Window(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 7, 31))))));
    }

    private static WindDown windDown() {
        return new WindDown(
                TODAY,
                new WindDown.Bridging(new BigDecimal("180000"), "seed 001 ¶25"),
                List.of(
                        ending("wm-heal-hub", MARCH, JANUARY, true, new BigDecimal("12000")),
                        ending("wm-step-together", LocalDate.of(2027, 7, 31), LocalDate.of(2027, 6, 1), true, null)));
    }

    private static WindDown.Ending ending(
            String id, LocalDate until, @Nullable LocalDate intake, boolean takesOn, @Nullable BigDecimal bridging) {
        return new WindDown.Ending(
                id,
                id.equals("wm-heal-hub") ? "Heal Hub" : "Step Together",
                "Aspire4U",
                until,
                intake,
                takesOn,
                bridging,
                31,
                List.of(new WindDown.HandoverDue(
                        "WM-2027-0017", LocalDate.of(2027, 1, 8), LocalDate.of(2027, 4, 2), until)));
    }
}
