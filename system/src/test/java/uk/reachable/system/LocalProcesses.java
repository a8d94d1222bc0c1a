package uk.reachable.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every part a process of this machine, under the supervisor of {@code ./reachable up}. */
final class LocalProcesses implements SystemUnderTest {

    @Override
    public void start() {
        Launcher.Ended up = Launcher.run(Map.of("TRACES_SHARE", "1"), "up", "--detach", "--fresh");
        assertThat(up.said()).contains("READY");
        assertThat(up.code()).isZero();
    }

    @Override
    public void stop() {
        Launcher.run("down");
    }

    @Override
    public long pidOf(String part) {
        return parts().filter(state -> state.path("name").asString().equals(part))
                .findFirst()
                .orElseThrow()
                .path("pid")
                .asLong(0);
    }

    @Override
    public void kill(String part) {
        ProcessHandle.of(pidOf(part)).orElseThrow().destroyForcibly();
    }

    @Override
    public boolean allUp() {
        return parts().allMatch(state -> state.path("condition").asString().equals("UP"));
    }

    /** The supervisor keeps one older file of each part beside the one it writes. */
    @Override
    public Map<String, String> logs() {
        Map<String, String> logs = new TreeMap<>();
        try (Stream<Path> files = Files.list(Launcher.HOME.resolve("logs"))) {
            for (Path file : files.sorted().toList()) {
                String part = file.getFileName().toString().replaceFirst("\\.log.*", "");
                logs.merge(part, new String(Files.readAllBytes(file), UTF_8), String::concat);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return logs;
    }

    private static Stream<JsonNode> parts() {
        Path state = Launcher.HOME.resolve("run").resolve("state.json");
        return JsonMapper.shared().readTree(state.toFile()).path("parts").valueStream();
    }
}
