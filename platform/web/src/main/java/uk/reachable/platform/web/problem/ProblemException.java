package uk.reachable.platform.web.problem;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Ends a request with a problem detail; made by {@link Problems}. */
public final class ProblemException extends ErrorResponseException {

    ProblemException(ProblemDetail problem) {
        this(problem, null);
    }

    private ProblemException(ProblemDetail problem, @Nullable Throwable cause) {
        super(HttpStatusCode.valueOf(problem.getStatus()), problem, cause);
    }

    /** The same problem, which tells the log, and only the log, where it comes from. */
    ProblemException causedBy(Exception failure) {
        return new ProblemException(getBody(), failure).with(headers -> headers.putAll(getHeaders()));
    }

    /** The same problem, answered with these headers too. */
    public ProblemException with(Consumer<HttpHeaders> headers) {
        headers.accept(getHeaders());
        return this;
    }
}
