package uk.reachable.platform.security.token;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The token of a caller; what comes as a bearer token under /api/outside is a secret that the service there checks. */
final class CallersToken implements BearerTokenResolver {

    private static final RequestMatcher OUTSIDE =
            PathPatternRequestMatcher.withDefaults().matcher("/api/outside/**");

    private final BearerTokenResolver inside = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return OUTSIDE.matches(request) ? null : inside.resolve(request);
    }
}
