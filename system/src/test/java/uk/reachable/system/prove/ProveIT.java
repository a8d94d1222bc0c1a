package uk.reachable.system.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.system.result.Result;
import uk.reachable.system.result.Results;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The small proof of every build: all kinds of faults, each promise checked. In minutes; {@code ./reachable prove} is
 * the full one.
 */
class ProveIT {

    private static final long SEED = 4;

    private final Path project = Path.of("..").toAbsolutePath().normalize();

    @Test
    void nothingIsLostDoubledInvertedOrStuckWhateverIsKilled() throws Exception {
        Proving proving = new Proving(project, System.out::println);

        Results results = proving.run(2_000, 6, SEED);

        assertThat(results.results())
                .filteredOn(result -> !result.unit().equals("s")) // how quick it was depends on what else runs here
                .as("%s\n%s", results.table(), found())
                .allMatch(Result::holds);
    }

    /** What the checker found, in words. */
    private String found() throws IOException {
        try (Stream<String> timeline = Files.lines(project.resolve("target/proof/timeline.txt"))) {
            return timeline.filter(line -> line.contains("found ")).collect(Collectors.joining("\n"));
        }
    }
}
