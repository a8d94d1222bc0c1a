package uk.reachable.platform.testkit.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a document with every object closed: what is not described is not allowed. Each is compiled once. */
final class StrictSchemas {

    private static final String DOCUMENT = "urn:reachable:api";
    private static final String CLOSED = "unevaluatedProperties";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    StrictSchemas(JsonNode document) {
        this.document = document.deepCopy();
        closeUses(this.document);
        String closed = this.document.toString();
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), settings -> settings.schemas(Map.of(DOCUMENT, closed))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    JsonNode at(String pointer) {
        return document.at(JsonPointer.compile(pointer));
    }

    Stream<String> violations(String pointer, String json) {
        Schema schema = compiled.computeIfAbsent(
                pointer, place -> registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + place)));
        try {
            return telling(schema.validate(json, InputFormat.JSON)).map(StrictSchemas::words);
        } catch (JacksonException notJson) {
            return Stream.of("the body is not JSON");
        }
    }

    static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    /** An object with a mistake in it counts as undescribed altogether: only the mistake is worth telling. */
    private static Stream<Error> telling(List<Error> errors) {
        List<Error> mistakes = errors.stream()
                .filter(error -> !CLOSED.equals(error.getKeyword()))
                .toList();
        return (mistakes.isEmpty() ? errors : mistakes).stream();
    }

    private static String words(Error error) {
        return error.getInstanceLocation() + " " + error.getMessage();
    }

    /**
     * Closes an object where it is used (a body, a field, an element), not where it is defined: there it may be one
     * part of a whole (allOf) or one of several forms (anyOf).
     */
    private static void closeUses(JsonNode node) {
        node.propertyStream().forEach(entry -> {
            switch (entry.getKey()) {
                case "properties" -> entry.getValue().valueStream().forEach(StrictSchemas::close);
                case "schema", "items", "additionalProperties" -> close(entry.getValue());
                case "example", "examples" -> {
                    return;
                }
                default -> {}
            }
            closeUses(entry.getValue());
        });
        if (node.isArray()) {
            node.valueStream().forEach(StrictSchemas::closeUses);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.put(CLOSED, false);
        }
    }
}
