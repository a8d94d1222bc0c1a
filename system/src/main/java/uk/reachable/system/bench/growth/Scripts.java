package uk.reachable.system.bench.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The SQL files of this bench. */
final class Scripts {

    private Scripts() {}

    /** Its statements. */
    static List<String> read(String name) {
        try (InputStream file = Scripts.class.getResourceAsStream("/growth/" + name + ".sql")) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
            return Arrays.stream(text.split(";\n", -1))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
