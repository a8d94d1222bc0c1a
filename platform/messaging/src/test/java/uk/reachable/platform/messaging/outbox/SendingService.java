package uk.reachable.platform.messaging.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.Event;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.messaging.trace.EventSpans;
import uk.reachable.platform.testkit.TestServers;

/** A service with a database of its own that only sends, and as many relay processes as a test wants. */
public final class SendingService implements AutoCloseable {

    static final String TRACE_PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    static final Duration LEASE = Duration.ofMillis(900);

    private final DataSource dataSource = newDatabase();
    private final WakeUp wakeUp = new WakeUp();
    private final List<RelayLoop> relays = new ArrayList<>();
    public final TransactionTemplate transaction;
    public final Outbox outbox;
    public final JdbcClient db;

    public SendingService() {
        db = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        outbox = new JdbcOutbox(db, Clock.systemUTC(), _ -> TRACE_PARENT, wakeUp);
    }

    private static DataSource newDatabase() {
        var database = TestServers.newDatabase();
        var pool = DataSourceBuilder.create()
                .url(database.url())
                .username(database.user())
                .password(database.password())
                .build();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/messaging/V0001__messaging.sql"))
                .execute(pool);
        return pool;
    }

    /** Starts one more relay; it may have to wait for the lease. */
    public Lease startRelay(String owner, KafkaTemplate<String, byte[]> kafka) {
        var lease = new Lease(db, owner, LEASE);
        var relay = new Relay(new OutboxRows(db), new WaveSender(kafka, "sending-service", EventSpans.none()), lease);
        var loop = new RelayLoop(relay, lease, wakeUp);
        relays.add(loop);
        loop.start();
        return lease;
    }

    /** Appends in one transaction. */
    public void append(Event... events) {
        transaction.executeWithoutResult(_ -> List.of(events).forEach(outbox::append));
    }

    public long pending() {
        return db.sql("SELECT count(*) FROM outbox").query(Long.class).single();
    }

    @Override
    public void close() throws Exception {
        relays.forEach(RelayLoop::stop);
        dataSource.unwrap(AutoCloseable.class).close();
    }
}
