package uk.reachable.system.bench.offer;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.bench.load.Load;
import uk.reachable.system.bench.load.OpenLoop;
import uk.reachable.system.bench.load.Operation;
import uk.reachable.system.prove.quiet.Quiet;
import uk.reachable.system.running.ProofSystem;

/**
 * Places that intervention-service has found, taken out of its outbox and put back one by one: the next moment
 * referral-service makes an offer of each. So offers are made at the rate of the benchmark, and what is measured is the
 * way of an offer, not the work before it (that is {@code flow_throughput}).
 */
final class FoundPlaces implements Operation, AutoCloseable {

    /** Slow enough for two cores, so that finding the places leaves no queue behind. */
    private static final double INCIDENTS_A_SECOND = 5;

    private static final Duration LONGEST_SEARCH = Duration.ofMinutes(10);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private static final String PUT_BACK = """
            WITH next AS (DELETE FROM held_back WHERE id = (SELECT min(id) FROM held_back) RETURNING *)
            INSERT INTO outbox OVERRIDING SYSTEM VALUE SELECT * FROM next
            """;

    private final Connection intervention;
    private final ExecutorService oneAfterTheOther = Executors.newSingleThreadExecutor();

    private FoundPlaces(Connection intervention) {
        this.intervention = intervention;
    }

    /** As many as there are people in incidents that are logged for it; says how the logging went, too. */
    static FoundPlaces find(ProofSystem system, HttpClient http, long count) throws SQLException, InterruptedException {
        Database database = system.database("intervention");
        var found = new FoundPlaces(DriverManager.getConnection(database.url(), database.name(), database.password()));
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
        update("CREATE TABLE held_back AS SELECT * FROM outbox WHERE topic LIKE '%.placement.%'");
        update("ALTER TABLE held_back ADD PRIMARY KEY (id)");
        update("DELETE FROM outbox WHERE id IN (SELECT id FROM held_back)");
        update("UPDATE outbox_lease SET expires_at = '-infinity'");
    }

    /** Puts one back. */
    @Override
    public CompletionStage<?> start() {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return update(PUT_BACK);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                },
                oneAfterTheOther);
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = intervention.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        oneAfterTheOther.shutdown();
        update("DROP TABLE held_back");
        intervention.close();
    }
}
