package uk.reachable.system.prove;

import java.nio.file.Path;
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

    @Test
    void nothingIsLostDoubledInvertedOrStuckWhateverIsKilled() throws Exception {
        Proving proving = new Proving(Path.of("..").toAbsolutePath().normalize(), System.out::println);

        Results results = proving.run(2_000, 6, SEED);

        assertThat(results.results())
                .filteredOn(result -> !result.unit().equals("s")) // how quick it was depends on what else runs here
                .as(results.table())
                .allMatch(Result::holds);
    }
}
