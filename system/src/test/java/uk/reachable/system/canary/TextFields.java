package uk.reachable.system.canary;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which fields of the requests that an API description allows take text that somebody types, or a day of somebody's
 * life.
 */
final class TextFields {

    private final JsonNode description;

    TextFields(JsonNode description) {
        this.description = description;
    }

    /** By path, such as {@code people[].identity.name}. */
    Set<String> all() {
        return of(_ -> true);
    }

    /** Those of the requests to these addresses. */
    Set<String> of(Predicate<String> addresses) {
        Set<String> fields = new TreeSet<>();
        description
                .path("paths")
                .propertyStream()
                .filter(operations -> addresses.test(operations.getKey()))
                .flatMap(operations -> operations.getValue().valueStream())
                .flatMap(operation -> operation.at("/requestBody/content").valueStream())
                .map(content -> content.path("schema"))
                .flatMap(schema -> fieldsOf("", schema))
                .forEach(fields::add);
        return fields;
    }

    private Stream<String> fieldsOf(String path, JsonNode schema) {
        JsonNode resolved = schema.has("$ref")
                ? description.at(schema.path("$ref").asString().substring(1))
                : schema;
        Stream<String> alternatives = Stream.of("oneOf", "anyOf", "allOf")
                .flatMap(several -> resolved.path(several).valueStream())
                .flatMap(one -> fieldsOf(path, one));
        Stream<String> items = resolved.has("items") ? fieldsOf(path + "[]", resolved.path("items")) : Stream.of();
        Stream<String> properties = resolved.path("properties")
                .propertyStream()
                .flatMap(field ->
                        fieldsOf(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
        Stream<String> self = isText(resolved) ? Stream.of(path) : Stream.of();
        return Stream.of(alternatives, items, properties, self).flatMap(found -> found);
    }

    /** A value of a list or a moment says nothing about anybody; a pattern may be one that any name follows. */
    private static boolean isText(JsonNode schema) {
        return schema.path("type").toString().contains("string")
                && !schema.has("enum")
                && !schema.path("format").asString("").equals("date-time");
    }
}
