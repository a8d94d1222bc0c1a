package uk.reachable.system.bench.offer;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.bench.load.Load;
import uk.reachable.system.bench.load.OpenLoop;
import uk.reachable.system.bench.load.Operation;
import uk.reachable.system.prove.quiet.Quiet;
import uk.reachable.system.running.ProofSystem;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Places that intervention-service has found, taken out of its outbox and sent one by one as its relay would have sent
 * them: the next moment referral-service makes an offer of each. So offers are made at the rate of the benchmark, and
 * what is measured is the way of an offer, not the work before it (that is {@code flow_throughput}).
 */
final class FoundPlaces implements Operation, AutoCloseable {

    /** Slow enough for two cores, so that finding the places leaves no queue behind. */
    private static final double INCIDENTS_A_SECOND = 5;

    private static final Duration LONGEST_SEARCH = Duration.ofMinutes(10);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final Connection intervention;
    private final KafkaProducer<String, byte[]> kafka;
    private final Deque<ProducerRecord<String, byte[]>> heldBack = new ArrayDeque<>();

    private FoundPlaces(Connection intervention, KafkaProducer<String, byte[]> kafka) {
        this.intervention = intervention;
        this.kafka = kafka;
    }

    /** As many as there are people in incidents that are logged for it; says how the logging went, too. */
    static FoundPlaces find(ProofSystem system, HttpClient http, long count) throws SQLException, InterruptedException {
        Database database = system.database("intervention");
        var found = new FoundPlaces(
                DriverManager.getConnection(database.url(), database.name(), database.password()),
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", system.kafka(), "linger.ms", 0),
                        new StringSerializer(),
                        new ByteArraySerializer()));
        found.stopTheRelay();
        var incidents = new FourStabbed(http, system.gateway(), system.tokens().of("duty.officer"));
        long wanted = count / FourStabbed.OFFERS;
        Load logged = OpenLoop.run(
                incidents, INCIDENTS_A_SECOND, Duration.ofMillis(Math.round(wanted * 1e3 / INCIDENTS_A_SECOND)));
        found.await(logged.succeeded() * FourStabbed.OFFERS);
        found.takeOut();
        Quiet.await(system, LONGEST_REST); // what is said to be in search stays so: that is what is held back
        return found;
    }

    /** Somebody else has its lease. */
    private void stopTheRelay() throws SQLException {
        update("UPDATE outbox_lease SET owner = 'benchmark', epoch = epoch + 1, expires_at = 'infinity'");
    }

    private void await(long places) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST_SEARCH.toNanos();
        while (count() < places && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private long count() throws SQLException {
        try (Statement statement = intervention.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT count(*) FROM outbox WHERE topic LIKE '%.placement.%'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void takeOut() throws SQLException {
        try (Statement statement = intervention.createStatement();
                ResultSet row = statement.executeQuery("""
                        WITH taken AS (DELETE FROM outbox WHERE topic LIKE '%.placement.%' RETURNING *)
                        SELECT * FROM taken ORDER BY id""")) {
            while (row.next()) {
                heldBack.add(event(row));
            }
        }
        update("UPDATE outbox_lease SET expires_at = '-infinity'");
    }

    private static ProducerRecord<String, byte[]> event(ResultSet row) throws SQLException {
        var event = new ProducerRecord<>(row.getString("topic"), row.getString("key"), row.getBytes("payload"));
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", row.getString("event_id"),
                "ce_type", row.getString("type"),
                "ce_source", "intervention-service",
                "ce_time",
                        row.getObject("time", OffsetDateTime.class).toInstant().toString(),
                "ce_subject", row.getString("key"),
                "ce_sequence", row.getString("sequence"),
                "content-type", "application/json");
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }

    /** Sends one. */
    @Override
    public CompletionStage<?> start() {
        var next = heldBack.poll();
        if (next == null) {
            return CompletableFuture.failedFuture(new IllegalStateException("no place is left"));
        }
        var sent = new CompletableFuture<RecordMetadata>();
        kafka.send(next, (metadata, failure) -> {
            if (failure == null) {
                sent.complete(metadata);
            } else {
                sent.completeExceptionally(failure);
            }
        });
        return sent;
    }

    private void update(String sql) throws SQLException {
        try (Statement statement = intervention.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        kafka.close(Duration.ofSeconds(10));
        intervention.close();
    }
}
