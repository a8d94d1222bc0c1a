package uk.reachable.platform.messaging.outbox;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.messaging.trace.TraceParent;

/** Writes outbox rows; the lock on the key's head makes the sequence contiguous, and follow the order of commits. */
final class JdbcOutbox implements Outbox {

    /** Below the megabyte that producer and broker allow, with room for the headers. */
    static final int LARGEST_PAYLOAD_BYTES = 1_000_000;

    private static final String INSERT = """
            WITH head AS (
                INSERT INTO outbox_head AS h (topic, key, sequence) VALUES (:topic, :key, 1)
                ON CONFLICT (topic, key) DO UPDATE SET sequence = h.sequence + 1
                RETURNING sequence)
            INSERT INTO outbox (event_id, topic, key, sequence, partition, type, time,
                                incident_reference, traceparent, payload)
            SELECT :eventId, :topic, :key, sequence, :partition, :type, :time,
                   :incidentReference, :traceparent, :payload
            FROM head
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final TraceParent traceParent;
    private final WakeUp relay;

    JdbcOutbox(JdbcClient db, Clock clock, TraceParent traceParent, WakeUp relay) {
        this.db = db;
        this.clock = clock;
        this.traceParent = traceParent;
        this.relay = relay;
    }

    @Override
    public void append(Event event) {
        insert(event, null);
    }

    @Override
    public void append(Event event, int partition) {
        Assert.isTrue(partition >= 0 && partition < Topic.PARTITIONS, () -> "no partition " + partition);
        insert(event, partition);
    }

    private void insert(Event event, @Nullable Integer partition) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("append an event in the transaction that makes it true");
        }
        db.sql(INSERT)
                .param("eventId", UUID.randomUUID())
                .param("topic", event.topic().topicName())
                .param("key", event.key())
                .param("partition", partition, Types.INTEGER)
                .param("type", EventCatalogue.typeOf(event))
                .param("time", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("incidentReference", event.incidentReference(), Types.VARCHAR)
                .param("traceparent", traceParent.of(event), Types.VARCHAR)
                .param("payload", payload(event))
                .update();
        wakeTheRelayAfterCommit();
    }

    private static byte[] payload(Event event) {
        byte[] payload = EventCodec.write(event);
        Assert.isTrue(
                payload.length <= LARGEST_PAYLOAD_BYTES,
                () -> EventCatalogue.typeOf(event) + " of " + event.key() + " is too large to send: " + payload.length
                        + " bytes");
        return payload;
    }

    private void wakeTheRelayAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.call();
            }
        });
    }
}
