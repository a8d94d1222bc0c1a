package uk.reachable.intervention.winddown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.winddown.WindDownView.Ending;
import uk.reachable.intervention.winddown.WindDownView.HandoverDue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;

class EndingPolicyTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final LocalDate END = LocalDate.parse("2027-03-31");

    @Test
    void whatEndsWithinTheDaysAskedForIsShownWithItsEndAndItsLastDayOfIntake() {
        assertThat(ending(untilMarch(), 89)).hasValueSatisfying(ending -> {
            assertThat(ending.fundedUntil()).isEqualTo(END);
            assertThat(ending.intakeUntil()).isEqualTo(LocalDate.parse("2027-01-06"));
            assertThat(ending.takesOn()).isTrue();
            assertThat(ending.bridgingPerMonth()).isNull();
        });
        assertThat(ending(untilMarch(), 88)).isEmpty();
    }

    @Test
    void anExemptProgrammeIsNotShownWhileItIsFunded() {
        assertThat(ending(untilMarch().exempt(), 365, open("2026-12-31"))).isEmpty();
    }

    @Test
    void whoIsStillThereWhenTheMoneyHasEndedIsNeverLeftOut() {
        var ended = programme("p").funded("2025-04-01", "2026-08-31").exempt();

        assertThat(ending(ended, 0, open("2026-08-01"))).hasValueSatisfying(ending -> {
            assertThat(ending.fundedUntil()).isEqualTo(LocalDate.parse("2026-08-31"));
            assertThat(ending.intakeUntil()).isNull();
            assertThat(ending.takesOn()).isFalse();
            assertThat(ending.handovers()).hasSize(1);
        });
        assertThat(ending(ended, 365)).isEmpty();
    }

    @Test
    void whoseSupportLastsLongerThanTheMoneyNeedsAHandoverByItsLastDay() {
        assertThat(ending(untilMarch(), 365, open("2026-12-31"), new OpenCase("r-late", "WM-2", at("2027-01-10"))))
                .hasValueSatisfying(ending -> {
                    assertThat(ending.openCases()).isEqualTo(2);
                    assertThat(ending.handovers())
                            .containsExactly(new HandoverDue(
                                    "r-late",
                                    "WM-2",
                                    LocalDate.parse("2027-01-10"),
                                    LocalDate.parse("2027-04-04"),
                                    END));
                });
    }

    @Test
    void whoseSupportLastsLongerThanUsualAlreadyIsNotExpectedToEndInTime() {
        assertThat(ending(untilMarch(), 365, open("2026-10-01")))
                .hasValueSatisfying(ending -> assertThat(ending.handovers())
                        .extracting(HandoverDue::plannedEnd)
                        .containsExactly(LocalDate.parse("2026-12-24")));
    }

    private static Optional<Ending> ending(ProgrammeFixture programme, int days, OpenCase... open) {
        return EndingPolicy.ending(programme.build(), List.of(open), NEW_YEAR, days);
    }

    private static ProgrammeFixture untilMarch() {
        return programme("p").funded("2026-04-01", "2027-03-31").supporting(12);
    }

    private static OpenCase open(String since) {
        return new OpenCase("r", "WM-1", at(since));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
