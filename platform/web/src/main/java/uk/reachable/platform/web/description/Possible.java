package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which problems an operation can end with by its form alone; the rest it names itself. */
final class Possible {

    private Possible() {}

    static boolean is(ProblemAnswer answer, HttpMethod method, Operation operation) {
        boolean post = method == HttpMethod.POST;
        boolean writes = post || method == HttpMethod.PUT;
        return switch (answer) {
            case UNAUTHORISED, TOO_MANY_REQUESTS, INTERNAL_ERROR, UNAVAILABLE -> true;
            case BAD_REQUEST -> writes || parameters(operation).anyMatch(Possible::isRead);
            case NOT_FOUND -> parameters(operation).anyMatch(parameter -> "path".equals(parameter.getIn()));
            case NOT_ACCEPTABLE ->
                operation.getResponses().values().stream().anyMatch(response -> response.getContent() != null);
            // A browser's call without the token of its page, a key in flight or another version, a body read whole.
            case FORBIDDEN, CONFLICT, TOO_LARGE -> writes;
            case UNPROCESSABLE -> post;
            case UNSUPPORTED_MEDIA_TYPE -> operation.getRequestBody() != null;
        };
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    /** Any text is text; a number, an id or a time may be wrong. */
    private static boolean isRead(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        return schema != null
                && (schema.getFormat() != null
                        || schema.getPattern() != null
                        || !Objects.requireNonNullElse(schema.getTypes(), Set.of())
                                .contains("string"));
    }
}
