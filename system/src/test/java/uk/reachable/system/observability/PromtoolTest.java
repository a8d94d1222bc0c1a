package uk.reachable.system.observability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules as Prometheus' own tool reads them; {@code ./reachable test} fetches it where it is missing. */
@EnabledIf(value = "isThere", disabledReason = "promtool is not installed: ./reachable test fetches it")
class PromtoolTest {

    private record Ended(int code, String said) {}

    @Test
    void theRulesAreRules() throws Exception {
        Ended ended = promtool("check rules", files("prometheus/rules"));

        assertThat(ended.code()).as(ended.said()).isZero();
    }

    @Test
    void everyAlertIsQuietWhileAllIsWellAndRingsOnceItIsNot() throws Exception {
        Ended ended = promtool("test rules", files("prometheus/tests"));

        assertThat(ended.code()).as(ended.said()).isZero();
    }

    @Test
    void aRuleThatWouldNeverRingIsCaught(@TempDir Path folder) throws Exception {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path tests = Files.createDirectory(folder.resolve("tests"));
        String real = Files.readString(ObservabilityFiles.FOLDER.resolve("prometheus/rules/events.yml"));
        Files.writeString(
                rules.resolve("events.yml"),
                real.replace("(reachable_deadletters) > 0", "(reachable_deadletters) > 99"));
        Files.copy(ObservabilityFiles.FOLDER.resolve("prometheus/tests/events.yml"), tests.resolve("events.yml"));

        Ended ended = promtool("test rules", List.of(tests.resolve("events.yml").toString()));

        assertThat(ended.code()).isNotZero();
        assertThat(ended.said()).contains("DeadLetter");
    }

    static boolean isThere() {
        try {
            return promtool("--version", List.of()).code() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static List<String> files(String folder) {
        return ObservabilityFiles.in(folder).map(Path::toString).toList();
    }

    private static Ended promtool(String command, List<String> files) throws IOException, InterruptedException {
        String program = System.getenv("PROMTOOL");
        List<String> line = new ArrayList<>(List.of(program == null ? "promtool" : program));
        line.addAll(List.of(command.split(" ")));
        line.addAll(files);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
