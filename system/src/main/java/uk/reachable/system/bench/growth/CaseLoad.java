package uk.reachable.system.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.reachable.system.running.ProofSystem;

/**
 * Pours in finished cases, the same ones into every database, as if they had come one by one over the last weeks.
 *
 * <p>Left out, because nothing asked here reads or writes beside them: audit entries and answers kept for repeated
 * requests.
 */
final class CaseLoad {

    private static final List<String> DATABASES =
            List.of("incident", "incident_keys", "referral", "intervention", "notification");

    /** Three seconds lie between two incidents; the newest of a million is six days old, the oldest forty. */
    private static final long OLDEST_DAYS_AGO = 41;

    private final ProofSystem system;
    private final BulkWork work;
    private final long oldest = System.currentTimeMillis() - OLDEST_DAYS_AGO * 24 * 60 * 60 * 1000;
    private int loaded;

    CaseLoad(ProofSystem system) {
        this.system = system;
        this.work = new BulkWork(system);
    }

    /** Between here and the end, no upkeep of what was poured in disturbs the measurements. */
    void beginQuietly() throws InterruptedException {
        work.run("postgres", "ALTER SYSTEM SET autovacuum = off");
        work.run("postgres", "ALTER SYSTEM SET max_wal_size = '6GB'");
        work.run("postgres", "SELECT pg_reload_conf()");
    }

    void endQuietly() throws InterruptedException {
        work.run("postgres", "ALTER SYSTEM RESET ALL");
        work.run("postgres", "SELECT pg_reload_conf()");
    }

    /** Adds what is missing to this many incidents; the services are away meanwhile. */
    void addTo(int incidents) throws InterruptedException {
        system.stopServices();
        List<IndexesAside> aside = new ArrayList<>();
        for (String database : DATABASES) {
            aside.add(IndexesAside.of(work, database));
        }
        work.inParallel(rows(incidents));
        work.inParallel(
                aside.stream().flatMap(indexes -> indexes.keys().stream()).toList());
        work.inParallel(
                aside.stream().flatMap(indexes -> indexes.references().stream()).toList());
        work.inParallel(DATABASES.stream()
                .map(database -> new Task(database, "ANALYZE"))
                .toList());
        loaded = incidents;
        system.startServices(UnaryOperator.identity());
        // After the start, at which the catalogue is published anew with as many places as it says.
        for (String database : List.of("incident", "notification", "intervention")) {
            work.run(database, Scripts.read(database + "-sums").getFirst());
        }
        work.run("postgres", "CHECKPOINT");
    }

    private List<Task> rows(int incidents) throws InterruptedException {
        long seq = (long)
                work.number("incident", "SELECT coalesce(max(seq), 0) FROM board_head WHERE region = 'west-midlands'");
        UnaryOperator<String> filled = sql -> sql.replace(":base", Long.toString(oldest))
                .replace(":first", Integer.toString(loaded))
                .replace(":last", Integer.toString(incidents - 1))
                .replace(":seq", Long.toString(seq));
        String functions = filled.apply(String.join(";\n", Scripts.read("functions")));
        List<Task> rows = new ArrayList<>();
        for (String database : DATABASES) {
            for (String insert : Scripts.read(database)) {
                rows.add(new Task(database, functions + ";\n" + filled.apply(insert)));
            }
        }
        return rows;
    }
}
