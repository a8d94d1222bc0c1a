package uk.reachable.local.supervisor;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.reachable.local.supervisor.PartState.Condition;
import uk.reachable.local.supervisor.SystemState.Phase;

import static org.assertj.core.api.Assertions.assertThat;

class SystemStateTest {

    @TempDir
    private Path run;

    @Test
    void statusReadsWhatTheSupervisorWrote() {
        List<PartState> parts = List.of(
                new PartState("kafka", 9092, Condition.UP, 4711L, 1_000, 2, ""),
                new PartState("gateway", 8080, Condition.CRASHED, null, 0, 0, "was ended by signal 9"));
        SystemState written = new SystemState(new ProcessId(1, 2), Phase.READY, "", parts);

        written.write(run);

        assertThat(SystemState.read(run)).contains(written);
    }

    @Test
    void whereNothingEverRanThereIsNoState() {
        assertThat(SystemState.read(run)).isEmpty();
    }
}
