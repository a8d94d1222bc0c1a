package uk.reachable.platform.testkit.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One method of one path, as described. */
record Operation(
        String method, String path, Pattern address, JsonNode definition, String pointer, StrictSchemas schemas) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    static List<Operation> all(JsonNode document, StrictSchemas schemas) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> of(path.getKey(), entry.getKey(), entry.getValue(), schemas)))
                .toList();
    }

    private static Operation of(String path, String method, JsonNode definition, StrictSchemas schemas) {
        String address = Arrays.stream(path.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining());
        String pointer = "/paths/" + StrictSchemas.escaped(path) + "/" + method;
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, Pattern.compile(address), definition, pointer, schemas);
    }

    boolean matches(String askedMethod, String askedPath) {
        return method.equals(askedMethod) && address.matcher(askedPath).matches();
    }

    /** How much of the path is open: the fewer variables, the closer the match. */
    long variables() {
        return path.chars().filter(letter -> letter == '{').count();
    }

    Answer answer(int status) {
        String name = this + " -> " + status;
        JsonNode response = definition.path("responses").path(Integer.toString(status));
        return response.has("$ref")
                ? new Answer(name, schemas.at(ref(response)), ref(response), schemas)
                : new Answer(name, response, pointer + "/responses/" + status, schemas);
    }

    List<String> undescribedParameters(String query) {
        Set<String> described = definition
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2)[0])
                .filter(name -> !name.isEmpty() && !described.contains(name))
                .map(name -> this + ": the request's parameter " + name + " is not described")
                .toList();
    }

    List<String> bodyViolations(@Nullable String contentType, @Nullable String body) {
        if (body == null || body.isBlank()) {
            return List.of();
        }
        String type = Answer.plain(contentType);
        if (definition.path("requestBody").path("content").path(type).isMissingNode()) {
            return List.of(this + ": a request body of type " + type + " is not described");
        }
        String schema = pointer + "/requestBody/content/" + StrictSchemas.escaped(type) + "/schema";
        return type.endsWith("json") ? named("request", schemas.violations(schema, body)) : List.of();
    }

    private List<String> named(String what, Stream<String> violations) {
        return violations.map(violation -> this + ": " + what + " " + violation).toList();
    }

    private static String ref(JsonNode response) {
        return response.path("$ref").asString().substring(1);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
