package uk.reachable.local.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

import static org.springframework.security.config.Customizer.withDefaults;

/** Who may sign in and how: OpenID Connect for the console, a page with name and password for people. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    @Bean
    SecurityFilterChain signInChain(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/local/tokens/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/local/tokens/**"))
                .formLogin(form -> form.loginPage("/login"))
                .build();
    }

    @Bean
    UserDetailsService demoUsers() {
        return new InMemoryUserDetailsManager(
                DemoUsers.all().stream().map(SignIn::details).toList());
    }

    private static UserDetails details(DemoUser user) {
        return User.withUsername(user.name())
                .password("{noop}" + user.name())
                .authorities(user.roles().toArray(String[]::new))
                .build();
    }
}
