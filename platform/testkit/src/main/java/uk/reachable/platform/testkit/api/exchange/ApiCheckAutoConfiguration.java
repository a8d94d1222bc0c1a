package uk.reachable.platform.testkit.api.exchange;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Watches every service that describes itself while it is tested. Left out are the test applications of the platform's
 * modules: they have endpoints only to be tried, and no description ({@code springdoc.api-docs.path} is not set) or one
 * that is not checked ({@code reachable.api-check} is false).
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(ApiCheckAutoConfiguration.DESCRIBED)
@ConditionalOnBooleanProperty(name = "reachable.api-check", matchIfMissing = true)
class ApiCheckAutoConfiguration {

    /** Where a service serves its description. */
    static final String DESCRIBED = "springdoc.api-docs.path";

    @Bean
    Exchanges exchanges(Environment environment) {
        return new Exchanges(environment);
    }

    @Bean
    FilterRegistrationBean<ExchangeFilter> exchangeFilter(Exchanges exchanges) {
        var registration = new FilterRegistrationBean<>(new ExchangeFilter(exchanges));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
