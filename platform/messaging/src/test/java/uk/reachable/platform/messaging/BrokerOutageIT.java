package uk.reachable.platform.messaging;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.testkit.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.platform.messaging.Samples.incidentLogged;
import static uk.reachable.platform.messaging.Samples.newKey;

/** Kafka goes away under relay and inbox, and comes back. */
@KernelTest
class BrokerOutageIT {

    private final Effects effects;
    private final Outbox outbox;
    private final InboxView view;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final String key = newKey();

    BrokerOutageIT(
            Effects effects, Outbox outbox, InboxView view, JdbcClient db, PlatformTransactionManager transactions) {
        this.effects = effects;
        this.outbox = outbox;
        this.view = view;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void whatIsAppendedWhileTheBrokerIsAwayTakesEffectOnceAndInOrderWhenItIsBack() {
        append();
        effects.awaitThat(key, 1L);

        TestServers.whileKafkaIsAway(() -> {
            append();
            append();
        });

        effects.awaitThat(key, 1L, 2L, 3L);
        await().until(() -> pending() == 0);
        assertThat(view.inDoubt(Topic.INCIDENT, key)).isFalse();
    }

    private void append() {
        transaction.executeWithoutResult(_ -> outbox.append(incidentLogged(key)));
    }

    private long pending() {
        return db.sql("SELECT count(*) FROM outbox WHERE key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
