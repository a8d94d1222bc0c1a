package uk.reachable.gateway.signin;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** The gateway as a client of the issuer; its endpoints are written down, so that we start without it. */
@Configuration(proxyBeanMethods = false)
class IssuerRegistration {

    /** Its name in paths of the gateway. */
    static final String ID = "reachable";

    @Bean
    ClientRegistrationRepository clients(Issuer issuer, @Value("${reachable.issuer.client-secret}") String secret) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                .clientId("reachable-console")
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(issuer.uri())
                .authorizationUri(issuer.authorizationUri().toString())
                .tokenUri(issuer.tokenUri())
                .jwkSetUri(issuer.jwksUri())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", issuer.endSessionUri().toString()))
                .build());
    }
}
