package uk.reachable.system.relays;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What measures either relay. */
@Configuration(proxyBeanMethods = false)
class Measuring {

    @Bean
    Backlog backlog(JdbcClient db, @Value("${relay.backlog}") Resource rows, @Value("${RELAY_BACKLOG_ROWS}") int size) {
        return new Backlog(db, rows, size);
    }

    @Bean
    Measurement measurement(
            Backlog backlog,
            Appender outbox,
            PlatformTransactionManager transactions,
            @Value("${RELAY_TRICKLE_WARM_UP}") int warmUp,
            @Value("${RELAY_TRICKLE_COUNTED}") int counted) {
        return new Measurement(backlog, new Trickle(outbox, new TransactionTemplate(transactions), warmUp, counted));
    }
}
