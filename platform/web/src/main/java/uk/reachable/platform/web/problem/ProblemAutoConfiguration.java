package uk.reachable.platform.web.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problem details for every error of a servlet application. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemAutoConfiguration {

    @Bean
    ProblemAdvice problemAdvice(List<FailureTranslation> translations) {
        return new ProblemAdvice(translations);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemErrorController problemErrorController() {
        return new ProblemErrorController();
    }

    @Bean
    ProblemResponses problemResponses(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        return new ProblemResponses(resolver);
    }

    /** Messages of bean validation are in English, whatever a browser or the machine prefers. */
    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.UK);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({DataAccessException.class, TransactionException.class})
    static class Store {

        @Bean
        FailureTranslation storeFailures() {
            return new StoreFailures();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConfigurableTomcatWebServerFactory.class)
    static class Container {

        /** Last, so that it answers before the valve that writes HTML. */
        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems(JsonMapper json) {
            return factory -> factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ContainerProblems(json)));
        }
    }
}
