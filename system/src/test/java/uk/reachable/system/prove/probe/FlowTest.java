package uk.reachable.system.prove.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlowTest {

    private static final Instant START = Instant.parse("2026-11-21T06:00:00Z");

    @Test
    void theSystemIsNormalWhenTheFirstOfFourQuickFlowsIsTold() {
        List<Flow> flows = new ArrayList<>(List.of(slow(0), lost(200), quick(400)));
        flows.add(lost(600));
        IntStream.range(0, 4).forEach(number -> flows.add(quick(800 + 200 * number)));

        assertThat(Flow.normalAgain(flows, Duration.ofSeconds(1))).contains(START.plusMillis(800 + 300));
    }

    @Test
    void threeInARowAreNotEnough() {
        List<Flow> flows = List.of(quick(0), quick(200), quick(400), lost(600), quick(800));

        assertThat(Flow.normalAgain(flows, Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void aFlowOfASecondIsNotNormal() {
        List<Flow> flows = List.of(quick(0), quick(200), slow(400), quick(600), quick(800));

        assertThat(Flow.normalAgain(flows, Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void normalIsASecondOrThreeTimesTheUsualOfASlowMachine() {
        assertThat(Flow.normal(List.of(quick(0), quick(200), slow(400)))).isEqualTo(Duration.ofSeconds(1));
        assertThat(Flow.normal(List.of(slow(0), slow(200), quick(400)))).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void moreThanThreeSecondsAreNormalOnNoMachine() {
        assertThat(Flow.normal(List.of(new Flow(START, START.plusSeconds(9))))).isEqualTo(Duration.ofSeconds(3));
    }

    private static Flow quick(int sent) {
        return new Flow(START.plusMillis(sent), START.plusMillis(sent + 300));
    }

    private static Flow slow(int sent) {
        return new Flow(START.plusMillis(sent), START.plusMillis(sent + 1_000));
    }

    private static Flow lost(int sent) {
        return new Flow(START.plusMillis(sent), null);
    }
}
