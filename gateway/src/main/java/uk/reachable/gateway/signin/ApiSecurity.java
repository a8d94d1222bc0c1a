package uk.reachable.gateway.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import uk.reachable.gateway.limits.RateLimit;
import uk.reachable.gateway.limits.RateLimitFilter;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.ProblemResponses;
import uk.reachable.platform.web.problem.Problems;

/** The API: a bearer token, or the session of somebody who signed in; it answers, it never redirects. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Whoever has a secret proves by it what others prove by signing in; the service checks it. */
    private static final String OUTSIDE = "/api/outside/**";

    private static final RequestMatcher IS_OUTSIDE =
            PathPatternRequestMatcher.withDefaults().matcher(OUTSIDE);

    private final BearerTokenResolver inside = new DefaultBearerTokenResolver();

    private final ProblemResponses problems;

    ApiSecurity(ProblemResponses problems) {
        this.problems = problems;
    }

    /**
     * The request itself is observed; a timer and a span for each of a dozen filters would cost more than they check.
     */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, RateLimit limit) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/docs/**", OUTSIDE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(ApiSecurity::actsBySession)
                        .ignoringRequestMatchers(OUTSIDE))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(this::callersToken)
                        .jwt(jwt -> {})
                        .withObjectPostProcessor(failuresAsProblems()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(this::notSignedIn)
                        .accessDeniedHandler(
                                (request, response, denied) -> problems.write(request, response, noCsrfToken())))
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .addFilterBefore(new RateLimitFilter(limit, problems), AuthorizationFilter.class)
                .build();
    }

    /** A bearer token that comes from outside is no token of ours: it goes on unread. */
    private @Nullable String callersToken(HttpServletRequest request) {
        return IS_OUTSIDE.matches(request) ? null : inside.resolve(request);
    }

    /** Only a cookie travels by itself: a bearer token is sent on purpose and needs no second proof. */
    private static boolean actsBySession(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && SecurityContextHolder.getContext().getAuthentication() != null;
    }

    private ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresAsProblems() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(ApiSecurity.this::notSignedIn);
                return filter;
            }
        };
    }

    private void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws ServletException {
        problems.write(
                request, response, reason instanceof AuthenticationServiceException ? signInIsDown() : tokenNeeded());
    }

    private static ProblemException tokenNeeded() {
        return Problems.unauthorised(
                        "This needs a valid token: send it as 'Authorization: Bearer ...', or sign in again in the browser.")
                .with(headers -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    private static ProblemException signInIsDown() {
        return Problems.unavailable(
                "Sign-in is not available at the moment, so your token cannot be checked. Nothing was changed."
                        + " Send it again in a few seconds.",
                Duration.ofSeconds(5));
    }

    private static ProblemException noCsrfToken() {
        return Problems.forbidden("This change did not come from a page of Reachable that is still valid."
                + " Nothing was changed. Reload the page and do it again.");
    }
}
