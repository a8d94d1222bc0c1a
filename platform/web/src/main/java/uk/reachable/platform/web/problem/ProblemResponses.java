package uk.reachable.platform.web.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a filter answer with a problem detail, as a controller does by throwing. */
public final class ProblemResponses {

    private final HandlerExceptionResolver resolver;

    ProblemResponses(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    /** Writes what the failure means to the caller; a response that has begun is left as it is. */
    public void write(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws ServletException {
        if (resolver.resolveException(request, response, null, failure) == null) {
            throw new ServletException(failure);
        }
    }
}
