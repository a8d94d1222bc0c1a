package uk.reachable.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** A small service to try the module on; the header Subject stands in for a sign-in. */
@SpringBootApplication
public class EdgeApplication {

    @Bean
    FilterRegistrationBean<Filter> subjects() {
        var registration = new FilterRegistrationBean<Filter>(
                (request, response, chain) -> chain.doFilter(new KnownCaller((HttpServletRequest) request), response));
        registration.setOrder(-100);
        return registration;
    }

    private static final class KnownCaller extends HttpServletRequestWrapper {

        KnownCaller(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            String subject = getHeader("Subject");
            return subject == null ? null : () -> subject;
        }
    }
}
