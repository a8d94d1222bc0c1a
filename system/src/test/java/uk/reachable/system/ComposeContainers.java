package uk.reachable.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every part a container of a Compose project of its own, under {@code ./reachable up --compose}. */
final class ComposeContainers implements SystemUnderTest {

    private static final String PROJECT = "label=com.docker.compose.project=reachable-" + Launcher.PORT_OFFSET;
    private static final String SERVICE = "com.docker.compose.service";

    /** A one-shot container ends well; all others are healthy. */
    private static final String CONDITION =
            "{{if .State.Health}}{{.State.Health.Status}}{{else}}ended with {{.State.ExitCode}}{{end}}";

    @Override
    public void start() {
        Launcher.Ended up = Launcher.run("up", "--compose", "--detach", "--fresh");
        assertThat(up.said()).contains("READY");
        assertThat(up.code()).isZero();
    }

    /** The containers go with their logs and data, so that their logs are kept as files first. */
    @Override
    public void stop() {
        logs().forEach((part, text) -> {
            try {
                Files.writeString(Launcher.HOME.resolve("logs").resolve(part + ".log"), text);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
        Launcher.run("down", "--fresh");
    }

    @Override
    public long pidOf(String part) {
        return Long.parseLong(
                docker("inspect", "-f", "{{.State.Pid}}", idOf(part)).strip());
    }

    /**
     * Through the engine's own kill a container would count as stopped on purpose and stay down. A helper that sees the
     * machine's processes kills it as the machine would, wherever the engine runs and whoever we are.
     */
    @Override
    public void kill(String part) {
        String helper = "reachable/local:built-here";
        docker(
                "run",
                "--rm",
                "--pid=host",
                "--user=0",
                "--network=none",
                "--entrypoint=bash",
                helper,
                "-c",
                "kill -9 " + pidOf(part));
    }

    @Override
    public boolean allUp() {
        List<String> conditions = parts().values().stream()
                .map(id -> docker("inspect", "-f", CONDITION, id).strip())
                .toList();
        return !conditions.isEmpty()
                && conditions.stream()
                        .allMatch(condition -> condition.equals("healthy") || condition.equals("ended with 0"));
    }

    @Override
    public Map<String, String> logs() {
        Map<String, String> logs = new TreeMap<>();
        parts().forEach((part, id) -> logs.put(part, docker("logs", id)));
        return logs;
    }

    private static String idOf(String part) {
        return docker("ps", "-aq", "--filter", PROJECT, "--filter", "label=" + SERVICE + "=" + part)
                .strip();
    }

    /** Container ids by part. */
    private static Map<String, String> parts() {
        Map<String, String> ids = new TreeMap<>();
        docker("ps", "-a", "--filter", PROJECT, "--format", "{{.Label \"" + SERVICE + "\"}} {{.ID}}")
                .lines()
                .map(line -> line.split(" "))
                .forEach(words -> ids.put(words[0], words[1]));
        return ids;
    }

    private static String docker(String... words) {
        try {
            List<String> command = new ArrayList<>(List.of("docker"));
            command.addAll(List.of(words));
            Process docker =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            docker.onExit().orTimeout(1, TimeUnit.MINUTES).exceptionally(_ -> docker.destroyForcibly());
            String said = new String(docker.getInputStream().readAllBytes(), UTF_8);
            assertThat(docker.waitFor()).as(said).isZero();
            return said;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
