package uk.reachable.platform.web.idempotency;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class IdempotencyAutoConfigurationTest {

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(IdempotencyAutoConfiguration.class));

    @Test
    void withoutADatabaseNothingIsKept() {
        application.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Answers.class));
    }

    @Test
    void withoutJdbcOnTheClassPathNothingIsKept() {
        application
                .withClassLoader(new FilteredClassLoader(JdbcClient.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("idempotencyAnswers"));
    }
}
