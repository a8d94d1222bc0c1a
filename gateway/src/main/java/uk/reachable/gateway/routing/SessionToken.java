package uk.reachable.gateway.routing;

import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import uk.reachable.gateway.signin.TokenFailure;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.ProblemResponses;
import uk.reachable.platform.web.problem.Problems;

import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;

/** Sends the token of a session on; a request that brought its own token passes as it is. */
@Component
class SessionToken implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final HandlerFilterFunction<ServerResponse, ServerResponse> relay = tokenRelay();
    private final ProblemResponses problems;

    SessionToken(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return relay.filter(request, next);
        } catch (ClientAuthorizationException failure) {
            return answer(TokenFailure.isTheIssuers(failure) ? signInIsDown() : sessionHasEnded());
        }
    }

    private ServerResponse answer(ProblemException problem) {
        return GatewayServerResponse.status(problem.getStatusCode()).build((request, response) -> {
            problems.write(request, response, problem);
            return null;
        });
    }

    private static ProblemException sessionHasEnded() {
        return Problems.unauthorised("Your session has ended. Nothing was changed. Sign in again, then repeat it.");
    }

    private static ProblemException signInIsDown() {
        return Problems.unavailable(
                "Sign-in is not available at the moment, so your session cannot go on. Nothing was changed."
                        + " Try again in a few seconds.",
                Duration.ofSeconds(5));
    }
}
