package uk.reachable.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The pages: OpenID Connect sign-in, a session, and sign-out here and at the issuer. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository clients) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/board/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.loginPage("/").failureUrl("/sign-in-failed"))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                        new LoginUrlAuthenticationEntryPoint("/oauth2/authorization/" + IssuerRegistration.ID)))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(signOutAtIssuer(clients)))
                .build();
    }

    private static OidcClientInitiatedLogoutSuccessHandler signOutAtIssuer(ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }
}
