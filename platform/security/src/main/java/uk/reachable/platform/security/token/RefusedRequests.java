package uk.reachable.platform.security.token;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import uk.reachable.platform.web.problem.ProblemResponses;

/** Answers whoever the filter chain refuses. */
final class RefusedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemResponses problems;

    RefusedRequests(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws ServletException {
        problems.write(request, response, refusal);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws ServletException {
        problems.write(request, response, refusal);
    }
}
