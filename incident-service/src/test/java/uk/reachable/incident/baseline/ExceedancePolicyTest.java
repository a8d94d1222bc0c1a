package uk.reachable.incident.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.incident.baseline.CountedArea.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExceedancePolicyTest {

    private static final List<Integer> STEADY = List.of(8, 9, 7, 8, 10, 8, 7, 9, 8, 8, 9, 7);

    @Test
    void anAreaMonthThatIsFarAboveItsOwnHistoryStandsOut() {
        assertThat(ExceedancePolicy.standingOut(List.of(area("A", STEADY, 30), area("B", STEADY, 11))))
                .extracting(it -> it.history().area().code())
                .containsExactly("A");
    }

    @Test
    void aMonthThatIsUsualForOneAreaStandsOutInAnother() {
        List<Integer> busy = STEADY.stream().map(count -> count * 4).toList();
        assertThat(ExceedancePolicy.standingOut(List.of(area("quiet", STEADY, 32), area("busy", busy, 32))))
                .extracting(it -> it.history().area().code())
                .containsExactly("quiet");
    }

    @Test
    void anAreaThatAlwaysVariesMuchNeedsMoreToStandOut() {
        List<Integer> wild = List.of(1, 20, 2, 18, 0, 21, 1, 19, 2, 1, 17, 0);
        List<AreaHistory> areas = new ArrayList<>(Collections.nCopies(99, area("steady", STEADY, 8)));
        areas.add(area("wild", wild, 30));
        assertThat(ExceedancePolicy.standingOut(areas)).isEmpty();
    }

    @Test
    void aQuietMonthIsNoAlarm() {
        assertThat(ExceedancePolicy.standingOut(List.of(area("A", STEADY, 0)))).isEmpty();
    }

    @Test
    void lessThanADozenFullMonthsSayNothing() {
        assertThat(ExceedancePolicy.standingOut(List.of(area("A", STEADY.subList(0, 11), 500))))
                .isEmpty();
    }

    @Test
    void anAreaThatNeverHadAnyDoesNotStandOutWithTheFirstOne() {
        assertThat(ExceedancePolicy.standingOut(List.of(area("A", Collections.nCopies(12, 0), 1))))
                .isEmpty();
    }

    /** Poisson values from tables; the negative binomial of mean 3 and variance 6 is the Pascal law of 3 failures. */
    @ParameterizedTest
    @CsvSource({"2, 1, 3, 0.3233", "10, 1, 18, 0.0143", "3, 2, 1, 0.875", "3, 2, 0, 1", "4000, 13, 4000, 0.4936"})
    void theChanceIsThatOfTheDistributionsTables(double mean, double dispersion, int count, double chance) {
        assertThat(new NegativeBinomial(mean, dispersion).chanceOfAtLeast(count))
                .isCloseTo(chance, within(0.006));
    }

    private static AreaHistory area(String code, List<Integer> earlier, int observed) {
        return new AreaHistory(new CountedArea(Kind.LSOA, code, code, "E08000025"), earlier, observed);
    }
}
