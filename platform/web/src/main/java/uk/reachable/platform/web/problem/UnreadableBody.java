package uk.reachable.platform.web.problem;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says where a body cannot be read: a field, or a position when it is not JSON; never what stands there. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemDetail explain(HttpMessageNotReadableException failure) {
        return switch (failure.getCause()) {
            case MismatchedInputException e -> mismatch(path(e), Expected.of(e.getTargetType()));
            case InputCoercionException e -> mismatch(path(e), Expected.of(e.getTargetType()));
            case DatabindException e -> mismatch(path(e), "is not valid");
            case JacksonException e -> malformed(e);
            case null, default -> badRequest("A JSON body is expected, and none could be read.");
        };
    }

    private static ProblemDetail mismatch(String field, String message) {
        return field.isEmpty()
                ? badRequest("The body " + message + ".")
                : Explanation.invalid(List.of(new FieldError(field, message)));
    }

    private static ProblemDetail malformed(JacksonException failure) {
        var where = failure.getLocation();
        String position = where == null || where.getLineNr() < 1
                ? ""
                : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        return badRequest("The body is not valid JSON" + position + ". Correct it and send it again.");
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static ProblemDetail badRequest(String detail) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }
}
