package uk.reachable.platform.web.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Turns what bean validation found into fields to correct, in a stable order. */
final class Violations {

    private static final Comparator<FieldError> BY_FIELD =
            Comparator.comparing(FieldError::field).thenComparing(FieldError::message);

    private Violations() {}

    static List<FieldError> of(Errors errors) {
        return fields("", errors).sorted(BY_FIELD).toList();
    }

    static List<FieldError> of(MethodValidationResult result) {
        return result.getParameterValidationResults().stream()
                .flatMap(Violations::of)
                .sorted(BY_FIELD)
                .toList();
    }

    private static Stream<FieldError> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            Integer index = errors.getContainerIndex();
            return fields(index == null ? "" : "[" + index + "].", errors);
        }
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError(name == null ? "parameter" : name, message(error)));
    }

    private static Stream<FieldError> fields(String prefix, Errors errors) {
        return errors.getAllErrors().stream().map(error -> new FieldError(prefix + field(error), message(error)));
    }

    private static String field(ObjectError error) {
        return error instanceof org.springframework.validation.FieldError named ? named.getField() : "body";
    }

    private static String message(MessageSourceResolvable error) {
        @Nullable String message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }
}
