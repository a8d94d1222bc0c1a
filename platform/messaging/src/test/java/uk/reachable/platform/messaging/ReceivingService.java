package uk.reachable.platform.messaging;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The smallest service there can be: it hears one topic and writes down what it heard. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class ReceivingService {

    @Bean
    Effects effects(JdbcClient db) {
        return new Effects(db);
    }
}
