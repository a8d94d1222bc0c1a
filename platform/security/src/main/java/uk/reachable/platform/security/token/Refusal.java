package uk.reachable.platform.security.token;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import uk.reachable.platform.web.problem.FailureTranslation;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** Says why a caller is refused, and what they can do about it. */
final class Refusal implements FailureTranslation {

    private static final String NOT_GENUINE =
            "The token is not genuine: its form, its signature or its key is not this issuer's. Sign in again.";

    @Override
    public @Nullable ProblemException translate(Exception failure) {
        return switch (failure) {
            case AccessDeniedException _ ->
                Problems.forbidden("This is not open to you. Check the address, or ask somebody whose role allows it.");
            case AuthenticationServiceException _ ->
                Problems.unavailable(
                        "The sign-in service does not answer, so the token cannot be checked. Try again shortly.",
                        Duration.ofSeconds(2));
            case InvalidBearerTokenException e -> invalidToken(reason(e));
            case AuthenticationException _ ->
                challenge("Bearer", "Sign in, and send one bearer token in the Authorization header.");
            default -> null;
        };
    }

    private static String reason(InvalidBearerTokenException failure) {
        return switch (failure.getCause()) {
            case JwtValidationException e ->
                e.getErrors().stream()
                        .map(OAuth2Error::getDescription)
                        .findFirst()
                        .orElse(NOT_GENUINE);
            case JwtException _ -> NOT_GENUINE;
            case null, default -> failure.getMessage() == null ? NOT_GENUINE : failure.getMessage();
        };
    }

    private static ProblemException invalidToken(String detail) {
        return challenge("Bearer error=\"invalid_token\", error_description=\"" + detail + "\"", detail);
    }

    private static ProblemException challenge(String challenge, String detail) {
        return Problems.unauthorised(detail).with(headers -> headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }
}
