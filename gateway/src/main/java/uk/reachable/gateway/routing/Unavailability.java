package uk.reachable.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.ProblemResponses;
import uk.reachable.platform.web.problem.Problems;

/** Answers for a part that does not: 503, in plain words, and whether a change may have been made. */
@Component
class Unavailability {

    /** As long as a breaker stays open, and about as long as a restart of a service takes to begin. */
    static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(Unavailability.class);

    private final CircuitBreakerFactory<?, ?> breakers;
    private final ProblemResponses problems;

    Unavailability(CircuitBreakerFactory<?, ?> breakers, ProblemResponses problems) {
        this.breakers = breakers;
        this.problems = problems;
    }

    /** A call: after repeated failures the part is left alone for a moment and the answer comes at once. */
    HandlerFilterFunction<ServerResponse, ServerResponse> whenBroken(Part part) {
        return (request, next) ->
                breakers.create(part.id()).run(() -> handle(request, next), failure -> answer(part, request, failure));
    }

    /** A stream: it may stay open for hours, so that neither breaker nor time limit would mean anything. */
    HandlerFilterFunction<ServerResponse, ServerResponse> whenUnreachable(Part part) {
        return (request, next) -> {
            try {
                return handle(request, next);
            } catch (RuntimeException failure) {
                return answer(part, request, failure);
            }
        };
    }

    private static ServerResponse handle(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return next.handle(request);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ServerResponse answer(Part part, ServerRequest request, Throwable failure) {
        log.atLevel(failure instanceof CallNotPermittedException ? Level.DEBUG : Level.WARN)
                .log(
                        "{} {} was not answered by {}: {}",
                        request.method(),
                        request.path(),
                        part.id(),
                        failure.toString());
        return GatewayServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build((servletRequest, response) -> {
            problems.write(servletRequest, response, problem(part, request.method(), failure));
            return null;
        });
    }

    static ProblemException problem(Part part, HttpMethod method, Throwable failure) {
        String detail = part.subject() + " not available at the moment; the rest of Reachable is. "
                + (method.equals(HttpMethod.GET) ? "Try again in a few seconds." : whatBecameOfIt(failure));
        return Problems.unavailable(detail, RETRY_AFTER);
    }

    private static String whatBecameOfIt(Throwable failure) {
        return neverSent(failure)
                ? "Nothing was changed. Send it again in a few seconds."
                : "It is not certain whether your change was made."
                        + " Send it again with the same Idempotency-Key: it is then made once, not twice.";
    }

    private static boolean neverSent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallNotPermittedException
                    || cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
