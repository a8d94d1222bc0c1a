package uk.reachable.platform.testkit.api.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import uk.reachable.platform.testkit.api.publication.SchemaChanges.Direction;

/**
 * What a changed description breaks for a client of the published one. Whatever is added to an answer breaks nothing: a
 * field, a value of a code, a status; nor does what a request may have in addition.
 */
final class BreakingChanges {

    private final JsonNode published;
    private final JsonNode changed;
    private final List<String> breaks = new ArrayList<>();

    private BreakingChanges(JsonNode published, JsonNode changed) {
        this.published = published;
        this.changed = changed;
    }

    static List<String> between(JsonNode published, JsonNode changed) {
        var changes = new BreakingChanges(published, changed);
        published.path("paths").propertyStream().forEach(path -> path.getValue()
                .propertyStream()
                .forEach(operation -> changes.compare(path.getKey(), operation.getKey(), operation.getValue())));
        return changes.breaks;
    }

    private void compare(String path, String method, JsonNode before) {
        String name = method.toUpperCase(Locale.ROOT) + " " + path;
        JsonNode now = changed.path("paths").path(path).path(method);
        if (now.isMissingNode()) {
            breaks.add(name + " removed");
            return;
        }
        if (!before.path("operationId").equals(now.path("operationId"))) {
            breaks.add(name + " has another operationId: " + now.path("operationId"));
        }
        compareParameters(name, before, now);
        compareRequest(name, before.path("requestBody"), now.path("requestBody"));
        before.path("responses").propertyStream().forEach(response -> {
            String at = name + " -> " + response.getKey();
            compareAnswer(at, response.getValue(), now.path("responses").path(response.getKey()));
        });
    }

    private void compareParameters(String name, JsonNode before, JsonNode now) {
        before.path("parameters").forEach(parameter -> {
            JsonNode old = Forms.resolved(published, parameter);
            JsonNode same = parameter(now, changed, old);
            String at = name + ": parameter " + old.path("name").asString();
            if (same.isMissingNode()) {
                breaks.add(at + " removed");
            } else {
                schemas(Direction.REQUEST, at, old.path("schema"), same.path("schema"));
            }
        });
        now.path("parameters").forEach(parameter -> {
            JsonNode current = Forms.resolved(changed, parameter);
            boolean wasRequired =
                    parameter(before, published, current).path("required").asBoolean(false);
            if (current.path("required").asBoolean(false) && !wasRequired) {
                breaks.add(name + ": parameter " + current.path("name").asString() + " newly required");
            }
        });
    }

    private void compareRequest(String name, JsonNode before, JsonNode now) {
        if (now.path("required").asBoolean(false) && !before.path("required").asBoolean(false)) {
            breaks.add(name + ": a body is newly required");
        }
        compareContent(Direction.REQUEST, name + ": request", before, now);
    }

    private void compareAnswer(String at, JsonNode before, JsonNode now) {
        if (now.isMissingNode()) {
            breaks.add(at + " removed");
            return;
        }
        JsonNode old = Forms.resolved(published, before);
        JsonNode current = Forms.resolved(changed, now);
        old.path("headers").propertyNames().forEach(header -> {
            if (!current.path("headers").has(header)) {
                breaks.add(at + ": header " + header + " removed");
            }
        });
        compareContent(Direction.ANSWER, at, old, current);
    }

    private void compareContent(Direction direction, String at, JsonNode before, JsonNode now) {
        before.path("content").propertyStream().forEach(media -> {
            JsonNode same = now.path("content").path(media.getKey());
            if (same.isMissingNode()) {
                breaks.add(at + ": content type " + media.getKey() + " removed");
            } else {
                schemas(direction, at, media.getValue().path("schema"), same.path("schema"));
            }
        });
    }

    private void schemas(Direction direction, String at, JsonNode before, JsonNode now) {
        SchemaChanges.breaks(direction, published, before, changed, now)
                .forEach(change -> breaks.add(at + ": " + change));
    }

    private static JsonNode parameter(JsonNode operation, JsonNode document, JsonNode like) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> Forms.resolved(document, parameter))
                .filter(parameter -> parameter.path("name").equals(like.path("name"))
                        && parameter.path("in").equals(like.path("in")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
