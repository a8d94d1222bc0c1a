package uk.reachable.platform.security.rules;

import io.swagger.v3.oas.models.OpenAPI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.reachable.platform.web.description.DescriptionPart;

/** Holds every service to its access tables. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class RulesAutoConfiguration {

    @Bean
    EndpointGuard endpointGuard(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            ObjectProvider<AccessTable<?>> tables) {
        return new EndpointGuard(mapping, tables.stream().toList());
    }

    /** A description says who may call. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(OpenAPI.class)
    static class Description {

        @Bean
        @Order(DescriptionPart.PROBLEMS - 1)
        DescriptionPart describedRules(ObjectProvider<AccessTable<?>> tables) {
            return new DescribedRules(tables.stream().toList());
        }
    }
}
