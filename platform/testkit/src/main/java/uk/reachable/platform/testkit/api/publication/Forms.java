package uk.reachable.platform.testkit.api.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The forms a value may have, by their name (or {@code inline}), and whether it may be null.
 *
 * @param byName resolved: no reference among them
 */
record Forms(Map<String, JsonNode> byName, boolean orNull) {

    static Forms of(JsonNode document, JsonNode schema) {
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        alternatives(schema)
                .filter(form -> !isNull(form))
                .forEach(form -> forms.put(name(form), resolved(document, form)));
        return new Forms(
                forms,
                alternatives(schema)
                        .anyMatch(form -> isNull(form) || types(form).contains("null")));
    }

    /** The only form whatever it is called (a name is no part of the contract), or the one of this name. */
    JsonNode like(String name) {
        return byName.size() == 1
                ? byName.values().iterator().next()
                : byName.getOrDefault(name, MissingNode.getInstance());
    }

    static List<String> withoutNull(JsonNode type) {
        return (type.isArray() ? type.valueStream() : Stream.of(type))
                .map(JsonNode::asString)
                .filter(name -> !name.equals("null"))
                .sorted()
                .toList();
    }

    static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref")
                ? document.at(JsonPointer.compile(node.get("$ref").asString().substring(1)))
                : node;
    }

    private static Stream<JsonNode> alternatives(JsonNode schema) {
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (schema.has(keyword)) {
                return schema.get(keyword).valueStream();
            }
        }
        return Stream.of(schema);
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return (type.isArray() ? type.valueStream() : Stream.of(type))
                .map(JsonNode::asString)
                .toList();
    }

    private static boolean isNull(JsonNode schema) {
        return types(schema).equals(List.of("null"));
    }

    private static String name(JsonNode schema) {
        String ref = schema.path("$ref").asString("inline");
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
