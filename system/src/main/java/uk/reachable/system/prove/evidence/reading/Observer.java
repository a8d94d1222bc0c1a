package uk.reachable.system.prove.evidence.reading;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.prove.evidence.Observed;
import uk.reachable.system.prove.evidence.Observed.Occupation;
import uk.reachable.system.prove.evidence.Observed.Ownership;
import uk.reachable.system.running.ProofSystem;

/**
 * Looks four times a second whether everybody has an owner and no place is taken twice: both may be so only for a
 * moment.
 */
public final class Observer implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;
    private static final int LIMIT_SECONDS = 5;

    /** Longer than any process stands still, so that a change that is committed late is seen, too. */
    private static final String OWNERSHIPS = """
            SELECT r.id, r.version, r.status, r.responsible_organisation, x.expected
            FROM referral r
            LEFT JOIN LATERAL (SELECT organisation
                               FROM (SELECT to_organisation AS organisation, ended_at FROM handover h
                                     WHERE h.referral_id = r.id AND h.status = 'ACCEPTED'
                                     UNION ALL
                                     SELECT provider, ended_at FROM offer o
                                     WHERE o.referral_id = r.id AND o.outcome = 'ACCEPTED') AS taken
                               ORDER BY ended_at DESC LIMIT 1) last ON true
            CROSS JOIN LATERAL (
                SELECT CASE r.status WHEN 'ACCEPTED' THEN last.organisation
                                     ELSE r.referring_organisation END AS expected) x
            WHERE r.changed_at > clock_timestamp() - interval '40 s'
              AND r.responsible_organisation IS DISTINCT FROM x.expected
            """;

    private final Database referral;
    private final Database intervention;
    private final Set<Ownership> ownerships = new LinkedHashSet<>();
    private final Set<Occupation> occupations = new LinkedHashSet<>();
    private final Map<String, Set<Integer>> places = new HashMap<>();
    private final Thread thread;
    private long samples;

    private Observer(ProofSystem system) {
        this.referral = system.database("referral");
        this.intervention = system.database("intervention");
        this.thread = Thread.ofPlatform().daemon().name("observer").unstarted(this::run);
    }

    public static Observer start(ProofSystem system) {
        Observer observer = new Observer(system);
        observer.thread.start();
        return observer;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until a connection is lost: PostgreSQL is among what the nemesis kills. */
    private void look() throws InterruptedException {
        try (Connection referrals = connect(referral);
                Connection programmes = connect(intervention)) {
            while (!Thread.currentThread().isInterrupted()) {
                each(referrals, OWNERSHIPS, this::seeOwnership);
                each(programmes, "SELECT id, places, held, filled FROM programme", this::seeProgramme);
                counted();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (SQLException away) {
            // the next look connects again
        }
    }

    private static Connection connect(Database database) throws SQLException {
        String limits = "?connectTimeout=" + LIMIT_SECONDS + "&socketTimeout=" + LIMIT_SECONDS;
        Connection connection =
                DriverManager.getConnection(database.url() + limits, database.name(), database.password());
        connection.setReadOnly(true);
        return connection;
    }

    private static void each(Connection connection, String sql, Snapshot.Use use) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                use.of(rows);
            }
        }
    }

    private synchronized void seeOwnership(ResultSet row) throws SQLException {
        String responsible = row.getString(4);
        ownerships.add(new Ownership(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                responsible == null ? "" : responsible,
                row.getString(5)));
    }

    private synchronized void seeProgramme(ResultSet row) throws SQLException {
        Occupation seen = new Occupation(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4));
        places.computeIfAbsent(seen.programme(), _ -> new HashSet<>()).add(seen.places());
        if (seen.held() + seen.filled() > seen.places()) {
            occupations.add(seen);
        }
    }

    private synchronized void counted() {
        samples++;
    }

    /** What was seen up to now. */
    public synchronized Observed observed() {
        Map<String, Set<Integer>> copy = new HashMap<>();
        places.forEach((programme, numbers) -> copy.put(programme, Set.copyOf(numbers)));
        return new Observed(samples, List.copyOf(ownerships), List.copyOf(occupations), copy);
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(2L * LIMIT_SECONDS));
    }
}
