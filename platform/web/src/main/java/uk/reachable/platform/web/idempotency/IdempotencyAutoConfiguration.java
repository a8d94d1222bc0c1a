package uk.reachable.platform.web.idempotency;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import uk.reachable.platform.web.problem.ProblemResponses;
import uk.reachable.platform.web.retention.Lifetime;

/**
 * Idempotency keys for an application with a database of its own; public, so that one which only passes requests on can
 * exclude it.
 */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnSingleCandidate(DataSource.class)
public class IdempotencyAutoConfiguration {

    /** After authentication (-100), which names the subject, and after the body was read and limited (-60). */
    private static final int ORDER = -50;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Answers idempotencyAnswers(JdbcClient jdbc, Clock clock) {
        return new Answers(jdbc, clock);
    }

    @Bean
    Lifetime idempotencyAnswerLifetime() {
        return Answers.LIFETIME;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            Answers answers, PlatformTransactionManager transactions, ProblemResponses problems) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(answers, transactions, problems));
        registration.setOrder(ORDER);
        return registration;
    }
}
