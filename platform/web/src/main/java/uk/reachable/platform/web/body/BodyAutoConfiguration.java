package uk.reachable.platform.web.body;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;
import uk.reachable.platform.web.problem.ProblemResponses;

/** Bodies are limited, and JSON is read without guessing. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class BodyAutoConfiguration {

    /** After authentication (-100): a stranger's body is not read. Before idempotency keys, which read it again. */
    private static final int ORDER = -60;

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(ProblemResponses problems) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(problems));
        registration.setOrder(ORDER);
        return registration;
    }

    /** A time has its zone, a date has none, text has no NUL, and none of them is a number. */
    @Bean
    JacksonModule strictValues() {
        return new SimpleModule("strict values")
                .addDeserializer(Instant.class, new IsoText<>(Instant.class, text -> OffsetDateTime.parse(text)
                        .toInstant()))
                .addDeserializer(LocalDate.class, new IsoText<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(String.class, new PlainText());
    }

    /** The same name twice in one object: which of the two was meant? */
    @Bean
    JsonFactoryBuilderCustomizer noDuplicateNames() {
        return factory -> factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** "5" is not a number, and 1 is not a severity. Unknown names are let pass: fields may be added over time. */
    @Bean
    JsonMapperBuilderCustomizer noGuessing() {
        return mapper ->
                mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }
}
