package uk.reachable.gateway.routing;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import uk.reachable.gateway.problem.Problem;
import uk.reachable.gateway.problem.ProblemWriter;
import uk.reachable.gateway.signin.TokenFailure;

import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;

/** Sends the token of a session on; a request that brought its own token passes as it is. */
@Component
class SessionToken implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final HandlerFilterFunction<ServerResponse, ServerResponse> relay = tokenRelay();
    private final ProblemWriter problems;

    SessionToken(ProblemWriter problems) {
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

    private ServerResponse answer(Problem problem) {
        return GatewayServerResponse.status(problem.status()).build((request, response) -> {
            problems.write(response, problem);
            return null;
        });
    }

    private static Problem sessionHasEnded() {
        return Problem.of(
                HttpStatus.UNAUTHORIZED, "Your session has ended. Nothing was changed. Sign in again, then repeat it.");
    }

    private static Problem signInIsDown() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Sign-in is not available at the moment, so your session cannot go on. Nothing was changed."
                        + " Try again in a few seconds.");
    }
}
