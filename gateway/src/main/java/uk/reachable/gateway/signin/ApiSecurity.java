package uk.reachable.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import uk.reachable.gateway.limits.EdgeLimits;
import uk.reachable.gateway.problem.Problem;
import uk.reachable.gateway.problem.ProblemWriter;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

/** The API: a bearer token, or the session of somebody who signed in; it answers, it never redirects. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private final ProblemWriter problems;

    ApiSecurity(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, EdgeLimits limits) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/docs/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(ApiSecurity::actsBySession))
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).withObjectPostProcessor(failuresAsProblems()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(this::notSignedIn)
                        .accessDeniedHandler((request, response, denied) -> problems.write(response, noCsrfToken())))
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .with(limits, with -> {})
                .build();
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
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            problems.write(response, signInIsDown(), Duration.ofSeconds(5));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(response, tokenNeeded());
    }

    private static Problem tokenNeeded() {
        return Problem.of(
                UNAUTHORIZED,
                "This needs a valid token: send it as 'Authorization: Bearer ...', or sign in again in the browser.");
    }

    private static Problem signInIsDown() {
        return Problem.of(
                SERVICE_UNAVAILABLE,
                "Sign-in is not available at the moment, so your token cannot be checked. Nothing was changed."
                        + " Send it again in a few seconds.");
    }

    private static Problem noCsrfToken() {
        return Problem.of(
                FORBIDDEN,
                "This change did not come from a page of Reachable that is still valid. Nothing was changed."
                        + " Reload the page and do it again.");
    }
}
