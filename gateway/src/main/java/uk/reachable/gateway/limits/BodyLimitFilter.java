package uk.reachable.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.reachable.gateway.problem.Problem;
import uk.reachable.gateway.problem.ProblemWriter;

/**
 * Refuses a body over 256 KiB, and reads a smaller one before anything is sent on: a slow client keeps no service
 * waiting, and what is left of a request that ran out of time is never read from the next one.
 */
class BodyLimitFilter extends OncePerRequestFilter {

    static final int LIMIT = 256 * 1024;

    private final ProblemWriter problems;

    BodyLimitFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LIMIT) {
            problems.write(response, tooLarge());
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            problems.write(response, tooLarge());
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static Problem tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is larger than 256 KiB. Nothing was changed. Send less at once.");
    }
}
