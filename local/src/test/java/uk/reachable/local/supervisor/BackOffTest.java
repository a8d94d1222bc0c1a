package uk.reachable.local.supervisor;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofMillis(250), Duration.ofSeconds(15));

    @Test
    void theWaitDoublesWithEveryCrashInARow() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(backOff::afterCrash))
                .containsExactly(
                        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void theWaitNeverGrowsBeyondTheLongest() {
        assertThat(backOff.afterCrash(7)).isEqualTo(Duration.ofSeconds(15));
        assertThat(backOff.afterCrash(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aPartThatLivedLongStartsOverWithTheFirstWait() {
        assertThat(BackOff.inARow(6, Duration.ofSeconds(60))).isEqualTo(1);
        assertThat(BackOff.inARow(6, Duration.ofSeconds(59))).isEqualTo(7);
    }
}
