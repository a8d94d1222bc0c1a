package uk.reachable.platform.web.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Explains a failed request in our own words: the framework's would repeat what was sent. */
final class Explanation {

    /** A body of 256 KiB can break thousands of rules; nobody corrects more than this at once. */
    private static final int MOST_ERRORS = 50;

    private static final String REQUIRED = "is required";

    private Explanation() {}

    static ProblemDetail of(Exception failure, HttpStatusCode status) {
        return switch (failure) {
            case ProblemException e -> e.getBody();
            case HttpMessageNotReadableException e -> UnreadableBody.explain(e);
            case MethodArgumentNotValidException e -> invalid(Violations.of(e.getBindingResult()));
            case HandlerMethodValidationException e when status.is4xxClientError() -> invalid(Violations.of(e));
            case MissingServletRequestParameterException e -> invalid(e.getParameterName(), REQUIRED);
            case MissingServletRequestPartException e -> invalid(e.getRequestPartName(), REQUIRED);
            case MissingRequestHeaderException e -> invalid(e.getHeaderName(), REQUIRED);
            case MethodArgumentTypeMismatchException e -> invalid(e.getName(), Expected.of(e.getRequiredType()));
            case HttpRequestMethodNotSupportedException e -> problem(status, methods(e.getSupportedHttpMethods()));
            case HttpMediaTypeNotSupportedException e -> problem(status, types("Send the body as ", e));
            case MaxUploadSizeExceededException _ -> problem(status, Texts.FILE_TOO_LARGE);
            case HttpMediaTypeException e -> problem(status, types("Accept one of the forms this is answered in: ", e));
            default -> problem(status, Texts.of(status));
        };
    }

    static ProblemDetail invalid(List<FieldError> errors) {
        String more =
                errors.size() > MOST_ERRORS ? " These are the first " + MOST_ERRORS + " of " + errors.size() + "." : "";
        var problem = problem(HttpStatus.BAD_REQUEST, "Correct the fields named in errors and send it again." + more);
        problem.setProperty("errors", errors.stream().limit(MOST_ERRORS).toList());
        return problem;
    }

    private static ProblemDetail invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    private static ProblemDetail problem(HttpStatusCode status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    private static String methods(@Nullable Collection<HttpMethod> supported) {
        return "Use " + (supported == null ? "another method" : joined(supported)) + " here.";
    }

    private static String types(String advice, HttpMediaTypeException failure) {
        return advice
                + (failure.getSupportedMediaTypes().isEmpty()
                        ? MediaType.APPLICATION_JSON
                        : joined(failure.getSupportedMediaTypes()))
                + ".";
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().distinct().collect(Collectors.joining(" or "));
    }
}
