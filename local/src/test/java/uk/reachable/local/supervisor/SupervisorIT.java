package uk.reachable.local.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Home;
import uk.reachable.local.supervisor.Part.Stage;
import uk.reachable.local.supervisor.PartState.Condition;
import uk.reachable.local.supervisor.SystemState.Phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The supervisor with small shell scripts in place of the parts. */
class SupervisorIT {

    private static final String STAYS = "exec sleep 600";

    @TempDir
    private Path folder;

    private Home home;
    private Supervisor supervisor;

    @BeforeEach
    void create() {
        home = new Home(folder, folder.resolve("data"), folder).create();
        supervisor = supervise();
    }

    @AfterEach
    void stop() throws Exception {
        supervisor.stop();
    }

    @Test
    void aKilledPartIsStartedAgainAndCounted() throws Exception {
        supervisor = supervise(part("base", Stage.FOUNDATION, STAYS));
        supervisor.start();

        process("base").destroyForcibly();

        await().until(() -> state("base").restarts() == 1 && state("base").condition() == Condition.UP);
    }

    @Test
    void aServiceThatWillNotStartIsOneLineAndStopsTheRest() {
        supervisor = supervise(
                part("base", Stage.FOUNDATION, STAYS),
                part("gateway", Stage.SERVICES, "echo DB_URL is not set; exit 3"));

        assertThatThrownBy(supervisor::start)
                .isInstanceOf(CannotRun.class)
                .hasMessage("gateway does not start: ended with code 3: DB_URL is not set (./reachable logs gateway)");

        SystemState state = SystemState.read(home.run()).orElseThrow();
        assertThat(state.phase()).isEqualTo(Phase.FAILED);
        assertThat(state.note()).contains("DB_URL is not set");
        assertThat(state.parts()).allMatch(part -> part.condition() == Condition.STOPPED);
    }

    @Test
    void theServicesStopBeforeWhatTheyStandOn() throws Exception {
        Path order = folder.resolve("order");
        supervisor = supervise(
                part("base", Stage.FOUNDATION, saysWhenItStops("base", order)),
                part("gateway", Stage.SERVICES, saysWhenItStops("gateway", order)));
        supervisor.start();

        supervisor.stop();

        assertThat(Files.readAllLines(order)).containsExactly("gateway", "base");
    }

    @Test
    void whatAKilledSupervisorLeftIsFoundByItsPidFileAndStopped() throws Exception {
        Part base = part("base", Stage.FOUNDATION, STAYS);
        Process orphan = new ProcessBuilder("sleep", "600").start();
        ProcessId.of(orphan.toHandle()).write(home.run().resolve("base.pid"));

        List<String> stopped = Orphans.stop(home.run(), List.of(base));

        assertThat(stopped).containsExactly("base");
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void aPartDoesNotInheritTheVariablesOfWhoStartedIt() throws Exception {
        Path seen = folder.resolve("seen");
        supervisor = supervise(part("base", Stage.FOUNDATION, "env > " + seen + "; " + STAYS));

        supervisor.start();

        await().until(() -> Files.exists(seen) && Files.size(seen) > 0);
        assertThat(Files.readString(seen)).contains("NAMED=by the map").doesNotContain("JAVA_HOME");
    }

    private Supervisor supervise(Part... parts) {
        return new Supervisor(home, List.of(parts), Clock.systemUTC(), line -> {});
    }

    private static String saysWhenItStops(String name, Path order) {
        return "trap 'echo %s >> %s; exit 0' TERM; while true; do sleep 0.05; done".formatted(name, order);
    }

    private static Part part(String name, Stage stage, String script) {
        return new Part(
                name,
                stage,
                List.of(1),
                List.of(),
                () -> {},
                () -> List.of("sh", "-c", script),
                Map.of("NAMED", "by the map"),
                pid -> ProcessHandle.of(pid).isPresent(),
                "TERM",
                () -> {});
    }

    private PartState state(String part) {
        return SystemState.read(home.run()).orElseThrow().parts().stream()
                .filter(state -> state.name().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private ProcessHandle process(String part) {
        return ProcessHandle.of(Objects.requireNonNull(state(part).pid())).orElseThrow();
    }
}
