package uk.reachable.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The pages: OpenID Connect sign-in, a session, and sign-out here and at the issuer. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** What is kept of a request until its sender has signed in: an address that is none of ours may say anything. */
    private static final Pattern PAGES = Pattern.compile(
            "/(area|board|cases|catalogue|desk|funding|guardrails|inbox|incidents|meetings|my-work|places"
                    + "|returns|rules|team)(/[\\w./-]*)?");

    /**
     * What somebody without an account may open; every other page asks them to sign in. Health and metrics are on a
     * port of their own, to which these rules apply as well, and where nobody can sign in.
     */
    private static final String[] OPEN = {
        "/",
        "/leg",
        "/notice",
        "/sign-in-failed",
        "/signed-out",
        "/error",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico",
        "/actuator/**"
    };

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository clients, Issuer issuer) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .oauth2Login(login -> login.loginPage("/").failureUrl("/sign-in-failed"))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                        new LoginUrlAuthenticationEntryPoint("/oauth2/authorization/" + IssuerRegistration.ID)))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(signOutAtIssuer(clients)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(issuer)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .build();
    }

    /**
     * After signing in, people come back to the page they were on, and never to a part of it that a script asked for.
     */
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && PAGES.matcher(request.getRequestURI()).matches()
                && request.getHeader("HX-Request") == null
                && isOfAPage(request.getHeader("Sec-Fetch-Dest")));
        return cache;
    }

    /** A browser that does not say it is believed. */
    private static boolean isOfAPage(@Nullable String destination) {
        return destination == null || destination.equals("document");
    }

    /**
     * Nothing from elsewhere and nothing inline. Signing out goes by a form, which the issuer then answers. The styles
     * name a font that we do not serve and never ask for, and browsers complain where even the name is not allowed.
     */
    private static String policy(Issuer issuer) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                + " font-src 'self';"
                + " form-action 'self' " + issuer.origins() + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static OidcClientInitiatedLogoutSuccessHandler signOutAtIssuer(ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }
}
