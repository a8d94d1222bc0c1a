package uk.reachable.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The script at the root, on a copy of it that stands alone. */
class LauncherIT {

    private static final Path SCRIPT = Path.of("../reachable");

    @TempDir
    private Path folder;

    record Ended(int code, String output) {}

    @Test
    void anUnknownCommandIsAnsweredWithTheHelp() throws Exception {
        Ended ended = run("prove-it");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).contains("There is no command prove-it.", "up [--detach] [--fresh]", "replay FILE");
    }

    @Test
    void whatIsNotBuiltYetIsSaidInOneLine() throws Exception {
        Ended ended = run("status");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output().strip()).isEqualTo("Nothing is built yet: ./reachable up");
    }

    @Test
    void withoutAnEngineContainersAreRefusedInOneLineBeforeAnythingIsBuilt() throws Exception {
        Ended ended = run("up", "--compose");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output().strip())
                .isEqualTo("No Docker engine answers (docker info): start one, or leave out --compose.");
    }

    @Test
    void theLogOfAPartThatDoesNotExistNamesThoseThatDo() throws Exception {
        Files.createDirectories(folder.resolve(".reachable/logs"));
        Files.writeString(folder.resolve(".reachable/logs/kafka.log"), "");

        Ended ended = run("logs", "kafak");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("There is no log of kafak; there are: kafka");
    }

    /** With a Maven that builds nothing, and leaves the report of a test that failed. */
    @Test
    void theTestThatFailedIsNamedLast() throws Exception {
        Path maven = Files.writeString(folder.resolve("mvn"), """
                #!/bin/sh
                mkdir -p local/target/failsafe-reports
                echo 'PlacesIT.twoForOne -- Time elapsed: 1.2 s <<< FAILURE!' > local/target/failsafe-reports/PlacesIT.txt
                echo 'Tests run: 12, BUILD FAILURE'
                exit 1
                """);
        assertThat(maven.toFile().setExecutable(true)).isTrue();

        Ended ended = run("test");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).containsSubsequence("BUILD FAILURE", "Tests that failed", "PlacesIT.twoForOne");
    }

    private Ended run(String... arguments) throws Exception {
        Path copy = Files.copy(SCRIPT, folder.resolve("reachable"));
        List<String> command = new ArrayList<>(List.of("bash", copy.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DOCKER_HOST", "unix:///nowhere/docker.sock");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", folder + ":", (path, first) -> first + path);
        builder.environment().putAll(Map.of("CHROMIUM", "true", "PROMTOOL", "true")); // neither is fetched
        Process process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
