package uk.reachable.intervention.waiting;

import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PositionsTest {
    private final Positions line = new Positions();

    @Test
    void whoeverWaitsForTheSameProgrammeStandsBehind() {
        line.add(Set.of("a"));
        line.add(Set.of("a"));

        assertThat(line.add(Set.of("a"))).isEqualTo(3);
    }

    @Test
    void whoeverWaitsForAnotherProgrammeStandsInNobodysWay() {
        line.add(Set.of("a"));

        assertThat(line.add(Set.of("b"))).isEqualTo(1);
    }

    @Test
    void whoeverWaitsForSeveralStandsBehindAllWhoWaitForOneOfThem() {
        line.add(Set.of("a"));
        line.add(Set.of("b"));
        line.add(Set.of("c"));

        assertThat(line.add(Set.of("a", "b"))).isEqualTo(3);
    }
}
