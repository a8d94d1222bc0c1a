package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the examples of a service beside its operations: {@code examples/<operationId>.request.json} is a body to send,
 * {@code examples/<operationId>.<status>.json} an answer, {@code examples/<operationId>.<status>.csv} the same as a
 * table.
 */
final class Examples implements DescriptionPart {

    private final JsonMapper json;

    Examples(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addTo(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::add);
    }

    private void add(Operation operation) {
        if (operation.getRequestBody() != null) {
            with(operation, "request", example -> set(operation.getRequestBody().getContent(), example));
        }
        operation
                .getResponses()
                .forEach((status, response) -> with(operation, status, example -> {
                    ownForm(response);
                    set(response.getContent(), example);
                    table(operation.getOperationId() + "." + status, response.getContent());
                }));
    }

    /** A problem with an example of its own no longer shares the general one. */
    private static void ownForm(ApiResponse response) {
        String shared = response.get$ref();
        if (shared != null) {
            ProblemAnswer answer = ProblemAnswer.ofComponent(shared.substring(shared.lastIndexOf('/') + 1));
            response.set$ref(null);
            response.description(answer.description())
                    .headers(answer.headers())
                    .content(new Content()
                            .addMediaType(
                                    ProblemAnswers.PROBLEM_JSON, new MediaType().schema(ProblemSchemas.problem())));
        }
    }

    private static void set(Content content, Object example) {
        content.values().forEach(media -> media.example(example));
    }

    private static void table(String name, Content content) {
        MediaType table = content.get("text/csv");
        if (table != null) {
            text(name + ".csv").ifPresent(table::example);
        }
    }

    private void with(Operation operation, String what, Consumer<Object> action) {
        text(operation.getOperationId() + "." + what + ".json").map(this::value).ifPresent(action);
    }

    private Object value(String text) {
        return json.readValue(text, Object.class);
    }

    private static Optional<String> text(String name) {
        var file = new ClassPathResource("examples/" + name);
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
