package uk.reachable.platform.testkit.api;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks that no operation lacks a part that its reader needs, and that every example is what it is an example of. */
public final class Completeness {

    private Completeness() {}

    public static List<String> violations(JsonNode document) {
        var schemas = new StrictSchemas(document);
        Stream<String> examples =
                Stream.of("/paths", "/components/responses").flatMap(place -> in(place, schemas.at(place), schemas));
        return Stream.concat(Operation.all(document, schemas).stream().flatMap(Completeness::lacking), examples)
                .toList();
    }

    private static Stream<String> lacking(Operation operation) {
        JsonNode definition = operation.definition();
        Stream<String> parts = Stream.of("operationId", "summary", "tags")
                .filter(part -> !definition.has(part))
                .map(part -> operation + " has no " + part);
        boolean succeeds =
                definition.path("responses").propertyNames().stream().anyMatch(status -> status.startsWith("2"));
        return succeeds ? parts : Stream.concat(parts, Stream.of(operation + " has no answer that is a success"));
    }

    private static Stream<String> in(String place, JsonNode node, StrictSchemas schemas) {
        return node.propertyStream().flatMap(entry -> {
            String inner = place + "/" + StrictSchemas.escaped(entry.getKey());
            return entry.getKey().equals("content")
                    ? entry.getValue()
                            .propertyStream()
                            .flatMap(media ->
                                    of(inner + "/" + StrictSchemas.escaped(media.getKey()), media.getValue(), schemas))
                    : in(inner, entry.getValue(), schemas);
        });
    }

    private static Stream<String> of(String place, JsonNode media, StrictSchemas schemas) {
        if (!media.has("schema")) {
            return Stream.of(place + " has no schema");
        }
        JsonNode example = media.path("example");
        if (example.isMissingNode()) {
            return Stream.of(place + " has no example");
        }
        Stream<String> wrong = example.isString()
                ? ServerSentEvents.dataOf(example.asString())
                        .flatMap(data -> schemas.violations(place + "/schema", data))
                : schemas.violations(place + "/schema", example.toString());
        return wrong.map(violation -> place + ": " + violation);
    }
}
