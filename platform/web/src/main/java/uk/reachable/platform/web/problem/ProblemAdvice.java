package uk.reachable.platform.web.problem;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every failure of a request with a problem detail. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final List<FailureTranslation> translations;

    ProblemAdvice(List<FailureTranslation> translations) {
        this.translations = translations;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> any(Exception failure, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        return translations.stream()
                .map(translation -> translation.translate(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .map(problem -> translated(problem.causedBy(failure), request))
                .orElseGet(() -> unexpected(failure, request));
    }

    private @Nullable ResponseEntity<Object> translated(ProblemException problem, WebRequest request) {
        return handleExceptionInternal(problem, null, problem.getHeaders(), problem.getStatusCode(), request);
    }

    private @Nullable ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
        return handleExceptionInternal(failure, null, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Explanation.of(failure, status);
        // An id of this occurrence: Spring would put the request's path here, and a path is something that was sent.
        problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        if (status.is5xxServerError() && !isIntended(failure)) {
            LOG.error("{} answered as {}", status.value(), problem.getInstance(), failure);
        }
        return super.handleExceptionInternal(failure, problem, headers, status, request);
    }

    /** A controller may well ask the caller to come back later; and an upgrade is no fault. */
    private static boolean isIntended(Exception failure) {
        return failure instanceof ProblemException && (failure.getCause() == null || ChangedTable.causes(failure));
    }
}
