package uk.reachable.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.testkit.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.platform.messaging.Samples.incidentLogged;
import static uk.reachable.platform.messaging.Samples.newKey;

/** PostgreSQL goes away under relay and inbox, and comes back. */
@KernelTest
class DatabaseOutageIT {

    private final Effects effects;
    private final Outbox outbox;
    private final InboxView view;
    private final MeterRegistry meters;
    private final TransactionTemplate transaction;
    private final String database;
    private final JdbcClient elsewhere;
    private final String key = newKey();

    DatabaseOutageIT(
            Effects effects,
            Outbox outbox,
            InboxView view,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            Environment environment) {
        this.effects = effects;
        this.outbox = outbox;
        this.view = view;
        this.meters = meters;
        this.transaction = new TransactionTemplate(transactions);
        String url = environment.getRequiredProperty("spring.datasource.url");
        this.database = url.substring(url.lastIndexOf('/') + 1);
        var other = TestServers.newDatabase();
        this.elsewhere = JdbcClient.create(new DriverManagerDataSource(other.url(), other.user(), other.password()));
    }

    @Test
    void whatIsSentWhileTheDatabaseIsAwayTakesEffectOnceWhenItIsBack() {
        outage(() -> {
            Wire.send(incidentLogged(key), 1);
            Wire.send(incidentLogged(key), 2);
            await().until(this::relayAndInboxWaitForAConnection);
        });

        effects.awaitThat(key, 1L, 2L);
        assertThat(view.inDoubt(Topic.INCIDENT, key)).isFalse();
        String sent = newKey();
        transaction.executeWithoutResult(_ -> outbox.append(incidentLogged(sent)));
        effects.awaitThat(sent, 1L);
    }

    private boolean relayAndInboxWaitForAConnection() {
        return meters.get("hikaricp.connections.pending").gauge().value() >= 2;
    }

    private void outage(Runnable meanwhile) {
        elsewhere.sql("ALTER DATABASE " + database + " ALLOW_CONNECTIONS false").update();
        try {
            elsewhere
                    .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ?")
                    .param(database)
                    .query(Boolean.class)
                    .list();
            meanwhile.run();
        } finally {
            elsewhere
                    .sql("ALTER DATABASE " + database + " ALLOW_CONNECTIONS true")
                    .update();
        }
    }
}
