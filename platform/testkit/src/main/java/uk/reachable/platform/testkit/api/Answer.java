package uk.reachable.platform.testkit.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One status of an operation, as described; its definition is missing when the status is not. */
record Answer(String name, JsonNode definition, String pointer, StrictSchemas schemas) {

    private static final String EVENT_STREAM = "text/event-stream";

    List<String> violations(@Nullable String contentType, @Nullable String body) {
        if (definition.isMissingNode()) {
            return List.of(name + ": this status is not described");
        }
        if (!definition.has("content")) {
            return body == null || body.isEmpty() ? List.of() : List.of(name + ": a body is not described");
        }
        String type = plain(contentType);
        if (!definition.path("content").has(type)) {
            return List.of(name + ": the content type " + (type.isEmpty() ? "(none)" : type) + " is not described");
        }
        return bodyViolations(type, body == null ? "" : body)
                .map(violation -> name + ": " + violation)
                .toList();
    }

    private Stream<String> bodyViolations(String type, String body) {
        String schema = pointer + "/content/" + StrictSchemas.escaped(type) + "/schema";
        if (type.equals(EVENT_STREAM)) {
            return ServerSentEvents.dataOf(body).flatMap(data -> schemas.violations(schema, data));
        }
        if (!type.endsWith("json")) {
            return Stream.empty();
        }
        return body.isEmpty() ? Stream.of("the body is missing") : schemas.violations(schema, body);
    }

    /** The described headers, all of which are always sent, that an answer lacks. */
    List<String> missing(Set<String> sent) {
        return definition
                .path("headers")
                .propertyStream()
                .map(header -> header.getKey().toLowerCase(Locale.ROOT))
                .filter(header -> !sent.contains(header))
                .map(header -> name + ": the header " + header + " is missing")
                .toList();
    }

    static String plain(@Nullable String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
