package uk.reachable.system.prove.plan;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.system.prove.fault.FaultKind;

import static org.assertj.core.api.Assertions.assertThat;

class PlanTest {

    private static final List<String> PARTS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
    private static final List<String> LINKS = List.of("a to k", "b to k", "c to k");

    private final Plan plan = Plan.of(7, Amounts.of(50), PARTS, LINKS);

    @Test
    void oneSeedGivesOnePlan() {
        assertThat(plan).isEqualTo(Plan.of(7, Amounts.of(50), PARTS, LINKS));
    }

    @Test
    void anotherSeedGivesAnotherPlan() {
        assertThat(plan).isNotEqualTo(Plan.of(8, Amounts.of(50), PARTS, LINKS));
    }

    @Test
    void aFullRunHasFiftyKillsTwentyPausesAndTwentyPartitions() {
        Map<FaultKind, Long> counts = faults().collect(Collectors.groupingBy(Planned::kind, Collectors.counting()));

        assertThat(counts)
                .containsEntry(FaultKind.KILL, 50L)
                .containsEntry(FaultKind.TERMINATE, 9L)
                .containsEntry(FaultKind.PAUSE, 20L)
                .containsEntry(FaultKind.CUT, 20L)
                .containsEntry(FaultKind.LATENCY, 10L)
                .containsEntry(FaultKind.RESET, 10L)
                .containsEntry(FaultKind.POISON, 1L);
    }

    @Test
    void everyPartIsKilledAboutAsOftenAsEveryOther() {
        Map<String, Long> kills = faults().filter(fault -> fault.kind() == FaultKind.KILL)
                .collect(Collectors.groupingBy(Planned::target, Collectors.counting()));

        assertThat(kills).containsOnlyKeys(PARTS);
        assertThat(kills.values()).allMatch(count -> count == 5 || count == 6);
    }

    @Test
    void aKillIsAloneSoThatItsRecoveryIsThatOfASingleKill() {
        assertThat(plan.stretches())
                .filteredOn(stretch -> kinds(stretch).contains(FaultKind.KILL))
                .allMatch(stretch -> stretch.faults().size() == 1);
    }

    @Test
    void pausesLastFiveToThirtySeconds() {
        assertThat(faults().filter(fault -> fault.kind() == FaultKind.PAUSE))
                .extracting(Planned::lasting)
                .allMatch(length ->
                        length.compareTo(Duration.ofSeconds(5)) >= 0 && length.compareTo(Duration.ofSeconds(30)) <= 0)
                .anyMatch(length -> length.compareTo(Duration.ofSeconds(20)) > 0);
    }

    @Test
    void aSmallRunHasEveryKindOfFaultToo() {
        Plan small = Plan.of(1, Amounts.of(6), PARTS, LINKS);

        Set<FaultKind> kinds = new HashSet<>(Arrays.asList(FaultKind.values()));
        kinds.remove(FaultKind.DUPLICATE); // goes on all the time
        assertThat(small.stretches().stream().flatMap(stretch -> kinds(stretch).stream()))
                .containsAll(kinds);
    }

    private Stream<Planned> faults() {
        return plan.stretches().stream().flatMap(stretch -> stretch.faults().stream());
    }

    private static List<FaultKind> kinds(Stretch stretch) {
        return stretch.faults().stream().map(Planned::kind).toList();
    }
}
