package uk.reachable.platform.security.token;

import jakarta.servlet.DispatcherType;
import java.net.MalformedURLException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import uk.reachable.platform.web.problem.FailureTranslation;
import uk.reachable.platform.web.problem.ProblemResponses;

/**
 * What is under /api asks for a token, but its description under /api/docs does not, nor does what is under
 * /api/outside, where a secret that the service checks stands for it; nothing else is served.
 *
 * <p>{@code reachable.security.issuer} (or {@code ISSUER_URI}) is the issuer tokens must name;
 * {@code reachable.security.jwks-uri} (or {@code JWKS_URI}) is where its keys are, asked when the first token comes.
 */
@AutoConfiguration(before = {OAuth2ResourceServerAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class TokenAutoConfiguration {

    private static final String ISSUER = "${reachable.security.issuer:${ISSUER_URI:http://localhost:9000}}";
    private static final String KEYS = "${reachable.security.jwks-uri:${JWKS_URI:" + ISSUER + "/oauth2/jwks}}";

    @Bean
    JwtDecoder jwtDecoder(@Value(ISSUER) String issuer, @Value(KEYS) URI keys) throws MalformedURLException {
        var decoder =
                NimbusJwtDecoder.withJwkSource(new IssuerKeys(keys.toURL())).build();
        decoder.setJwtValidator(TokenRules.of(issuer));
        return decoder;
    }

    /**
     * The request itself is observed; a timer and a span for each of a dozen filters would cost more than they check.
     */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    FailureTranslation refusals() {
        return new Refusal();
    }

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, JwtDecoder decoder, ProblemResponses problems) {
        var refused = new RefusedRequests(problems);
        return http.authorizeHttpRequests(request -> request
                        // a stream that goes on was let in when it came; an error being written lets nobody in
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/docs/**", "/api/outside/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> bearerTokens(server, decoder, refused))
                .exceptionHandling(it -> it.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie authenticates here
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void bearerTokens(
            OAuth2ResourceServerConfigurer<HttpSecurity> server, JwtDecoder decoder, RefusedRequests refused) {
        server.bearerTokenResolver(new CallersToken())
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new ActorTokens()))
                .authenticationEntryPoint(refused)
                .accessDeniedHandler(refused);
    }
}
