package uk.reachable.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** How a session gets its access token, and a new one before the old one ends. */
@Configuration(proxyBeanMethods = false)
class AccessTokens {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    @Bean
    OAuth2AuthorizedClientManager tokenManager(
            ClientRegistrationRepository clients, OAuth2AuthorizedClientRepository authorizedClients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(clients, authorizedClients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(refresh -> refresh.accessTokenResponseClient(refreshOnce()))
                .build());
        return manager;
    }

    /** For what the gateway itself asks of a service: the token of whoever looks at the page. */
    @Bean
    OAuth2ClientHttpRequestInterceptor asSignedInUser(OAuth2AuthorizedClientManager tokenManager) {
        var interceptor = new OAuth2ClientHttpRequestInterceptor(tokenManager);
        interceptor.setClientRegistrationIdResolver(request -> IssuerRegistration.ID);
        return interceptor;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(issuerClient());
        return exchange;
    }

    /**
     * A page and its stream ask at the same moment. An issuer that rotates refresh tokens takes each once and would end
     * the session at the second (spring-cloud-gateway#3656): so one asks, and the others get its answer.
     */
    private static OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshOnce() {
        var refresh = new RestClientRefreshTokenTokenResponseClient();
        refresh.setRestClient(issuerClient());
        Cache<String, OAuth2AccessTokenResponse> answers = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(30))
                .maximumSize(10_000)
                .build();
        return request ->
                answers.get(request.getRefreshToken().getTokenValue(), ignored -> refresh.getTokenResponse(request));
    }

    private static RestClient issuerClient() {
        return RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                        .build(HttpClientSettings.defaults().withTimeouts(LIMIT, LIMIT)))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
