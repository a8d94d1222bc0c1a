package uk.reachable.platform.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ClassUtils;

/** Points a test's context at the servers; a record, so that equal configurations share one cached context. */
record RealServersCustomizer() implements ContextCustomizer {

    private static final String BOOT_KAFKA = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var database = TestServers.newDatabase();
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        if (ClassUtils.isPresent(BOOT_KAFKA, context.getClassLoader())) {
            properties.put("spring.kafka.bootstrap-servers", TestServers.bootstrapServers());
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", properties));
    }

    static final class Factory implements ContextCustomizerFactory {
        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return TestContextAnnotationUtils.hasAnnotation(testClass, RealServers.class)
                    ? new RealServersCustomizer()
                    : null;
        }
    }
}
