package uk.reachable.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.ProblemResponses;
import uk.reachable.platform.web.problem.Problems;

/** Holds back a client that asks too much: known by its subject, or by its address before it has one. */
public class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimit limit;
    private final ProblemResponses problems;

    public RateLimitFilter(RateLimit limit, ProblemResponses problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limit.take(client(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, tooMany(wait));
        }
    }

    private static String client(HttpServletRequest request) {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user == null || user instanceof AnonymousAuthenticationToken
                ? "address " + request.getRemoteAddr()
                : "subject " + user.getName();
    }

    private static ProblemException tooMany(Duration wait) {
        String seconds = Long.toString(wait.plusSeconds(1).toSeconds());
        return Problems.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "More than " + RateLimit.PER_SECOND + " requests a second came from you. Nothing was changed by"
                                + " this one. Wait as many seconds as Retry-After says, then go on more slowly.")
                .with(headers -> headers.set(HttpHeaders.RETRY_AFTER, seconds));
    }
}
