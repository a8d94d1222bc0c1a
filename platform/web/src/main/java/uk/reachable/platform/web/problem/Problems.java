package uk.reachable.platform.web.problem;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.Assert;

/** The problems a request may end with; each detail says what the caller can do. */
public final class Problems {

    private static final String TYPE = "urn:reachable:problem:";
    private static final Set<String> RFC_9457 = Set.of("type", "title", "status", "detail", "instance");

    private Problems() {}

    /** 404, the same for what does not exist and for what the caller may not see. */
    public static ProblemException notFound() {
        return of(HttpStatus.NOT_FOUND, Texts.NOT_FOUND);
    }

    /** 401: the caller is not known. */
    public static ProblemException unauthorised(String detail) {
        return of(HttpStatus.UNAUTHORIZED, detail);
    }

    /** 403: the caller has a relation to the case, but not the role. */
    public static ProblemException forbidden(String detail) {
        return of(HttpStatus.FORBIDDEN, detail);
    }

    /** 409: the present state does not allow it. */
    public static ProblemException conflict(String detail) {
        return conflict(detail, Map.of());
    }

    /**
     * 409 with the present state beside the detail.
     *
     * @throws IllegalArgumentException for a name that every problem detail already has (RFC 9457 §3.1), which would
     *     stand in the answer twice
     */
    public static ProblemException conflict(String detail, Map<String, ?> properties) {
        Assert.isTrue(Collections.disjoint(properties.keySet(), RFC_9457), () -> "taken: " + properties.keySet());
        var problem = of(HttpStatus.CONFLICT, detail);
        properties.forEach(problem.getBody()::setProperty);
        return problem;
    }

    /** 400 that names the fields to correct. */
    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(Explanation.invalid(errors));
    }

    /** 400 that names one field to correct. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** 422: understood, but not to be done as it stands. */
    public static ProblemException unprocessable(String detail) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    }

    /** 413: more than is taken. */
    public static ProblemException tooLarge(String detail) {
        return of(HttpStatus.CONTENT_TOO_LARGE, detail);
    }

    /** 503 with Retry-After, in whole seconds and at least one. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        String seconds =
                Long.toString(Math.max(1, retryAfter.plusNanos(999_999_999).toSeconds()));
        return of(HttpStatus.SERVICE_UNAVAILABLE, detail)
                .with(headers -> headers.set(HttpHeaders.RETRY_AFTER, seconds));
    }

    /** 503 of a named kind: {@code access-pending} becomes the type {@code urn:reachable:problem:access-pending}. */
    public static ProblemException unavailable(String detail, Duration retryAfter, String type) {
        var problem = unavailable(detail, retryAfter);
        problem.setType(URI.create(TYPE + type));
        problem.setTitle(
                Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' '));
        return problem;
    }

    /** Any other status, such as 429. */
    public static ProblemException of(HttpStatus status, String detail) {
        return new ProblemException(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
