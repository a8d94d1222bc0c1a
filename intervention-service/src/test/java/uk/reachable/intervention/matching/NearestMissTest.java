package uk.reachable.intervention.matching;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.intervention.catalogue.ProgrammeFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;
import static uk.reachable.intervention.matching.ReferralFixture.referral;

class NearestMissTest {
    private static final String COVENTRY = "E08000026";

    @Test
    void theProgrammeWithTheFewestObstaclesTells() {
        var farOff = programme("a").serving(COVENTRY).in(Setting.CUSTODY).funded("2025-04-01", "2026-03-31");

        assertMissedBy(Obstacle.OTHER_AGE_BAND, farOff, programme("b").aged(AgeBand.AGE_25_AND_OVER));
    }

    @Test
    void whomEverybodyHasDeclinedIsNotCountedUnderAProgrammeOfAnotherTown() {
        assertMissedBy(
                Obstacle.PROVIDER_ALREADY_TRIED,
                programme("a").serving(COVENTRY),
                programme("b").of("tried"),
                programme("c").aged(AgeBand.AGE_25_AND_OVER));
    }

    @Test
    void aProgrammeHereForAnotherAgeTellsMoreThanOneOfAnotherTown() {
        assertMissedBy(
                Obstacle.OTHER_AGE_BAND,
                programme("a").serving(COVENTRY),
                programme("b").aged(AgeBand.AGE_25_AND_OVER));
    }

    @Test
    void ofOneProgrammesObstaclesTheMostTellingIsTold() {
        assertMissedBy(
                Obstacle.NOT_FUNDED_TODAY,
                programme("a").aged(AgeBand.AGE_25_AND_OVER).funded("2025-04-01", "2026-03-31"));
    }

    @Test
    void whereThereIsNoProgrammeNothingIsMissed() {
        assertThat(NearestMiss.of(List.of())).isEmpty();
    }

    private static void assertMissedBy(Obstacle obstacle, ProgrammeFixture... programmes) {
        var candidates = Arrays.stream(programmes)
                .map(one -> new Candidate(one.build(), 0, 0))
                .toList();
        var matches =
                Matching.rank(referral().excluding("tried").build(), candidates, Instant.parse("2026-11-20T19:40:00Z"));

        assertThat(NearestMiss.of(matches)).contains(obstacle);
    }
}
