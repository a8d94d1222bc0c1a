package uk.reachable.system.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All figures of one run: what was measured (the commit), how it can be repeated (the seed), and what came out. */
public record Results(String commit, long seed, List<Result> results) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public boolean hold() {
        return results.stream().allMatch(Result::holds);
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(this) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A line for each figure, for people. */
    public String table() {
        return results.stream().map(Results::line).collect(Collectors.joining("\n"));
    }

    private static String line(Result result) {
        return "%-28s %12s %-8s %-12s %s"
                .formatted(
                        result.name(),
                        Result.plain(result.value()),
                        result.unit(),
                        result.goal(),
                        result.holds() ? "holds" : "DOES NOT HOLD");
    }
}
