package uk.reachable.intervention.priority;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.contracts.codes.Need.PEER_MENTOR;
import static uk.reachable.contracts.codes.Need.REACHABLE_MOMENT;

class PriorityPolicyTest {

    @ParameterizedTest
    @EnumSource(names = {"EMERGENCY_DEPARTMENT", "CUSTODY", "EXPLOITATION_HUB"})
    void whoeverCanBeReachedOnlyNowComesFirst(Setting setting) {
        assertThat(List.of(rank(REACHABLE_MOMENT, setting), rank(PEER_MENTOR, setting)))
                .containsOnly(1);
    }

    @Test
    void aReachableMomentWhosePlaceIsNotKnownYetComesBeforeWhatCanWait() {
        assertThat(PriorityPolicy.of(REACHABLE_MOMENT, null))
                .isEqualTo(PriorityPolicy.rows().get(1));
    }

    @ParameterizedTest
    @EnumSource
    void everybodyHasAPriority(Need need) {
        assertThat(PriorityPolicy.of(need, null).rank()).isPositive();
        assertThat(rank(need, Setting.HOME)).isPositive();
    }

    @Test
    void theRanksAreTheOrderOfTheRowsAndEachRowSaysWhereItComesFrom() {
        assertThat(PriorityPolicy.rows())
                .isSortedAccordingTo(Comparator.comparingInt(Priority::rank))
                .allMatch(row -> row.source().startsWith("seed 001"))
                .extracting(Priority::rank)
                .isEqualTo(IntStream.rangeClosed(1, PriorityPolicy.rows().size())
                        .boxed()
                        .toList());
    }

    @Test
    void aRankThatIsNotGivenAnyMoreIsTheLast() {
        assertThat(PriorityPolicy.ranked(99)).isEqualTo(PriorityPolicy.rows().getLast());
    }

    private static int rank(Need need, Setting setting) {
        return PriorityPolicy.of(need, setting).rank();
    }
}
