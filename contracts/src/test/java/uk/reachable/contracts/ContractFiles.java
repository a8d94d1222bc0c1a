package uk.reachable.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed schemas and samples, one of each per event type and version. */
final class ContractFiles {

    /** Run the contracts' tests with {@code -Dcontracts.update=true} to publish a compatible change. */
    static final boolean UPDATE = Boolean.getBoolean("contracts.update");

    private static final Path EVENTS = Path.of("src/main/resources/events");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ContractFiles() {}

    static Path schemaOf(Class<? extends Event> event) {
        return EVENTS.resolve(EventCatalogue.typeOf(event) + ".schema.json");
    }

    static Path sampleOf(Class<? extends Event> event) {
        return EVENTS.resolve(EventCatalogue.typeOf(event) + ".sample.json");
    }

    static JsonNode read(Path file) {
        return PRETTY.readTree(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void write(Path file, JsonNode content) {
        write(file, PRETTY.writeValueAsString(content) + "\n");
    }
}
