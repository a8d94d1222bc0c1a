package uk.reachable.platform.web.description;

import io.swagger.v3.core.jackson.ModelResolver;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** Completes the description of a service that has springdoc; what is special to it, it says itself. */
@AutoConfiguration
@ConditionalOnClass(OpenApiCustomizer.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@PropertySource("classpath:uk/reachable/platform/web/description.properties")
class DescriptionAutoConfiguration {

    static {
        // one type for each set of codes, instead of the list again at every field
        ModelResolver.enumsAsRef = true;
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenApiCustomizer description(List<DescriptionPart> parts) {
        return api -> parts.forEach(part -> part.addTo(api));
    }

    @Bean
    @Order(1)
    DescriptionPart wholeApi() {
        return new WholeApi();
    }

    @Bean
    @Order(DescriptionPart.PROBLEMS)
    DescriptionPart problemAnswers(JsonMapper json) {
        return new ProblemAnswers(json);
    }

    @Bean
    @Order(DescriptionPart.PROBLEMS + 1)
    DescriptionPart examples(JsonMapper json) {
        return new Examples(json);
    }
}
