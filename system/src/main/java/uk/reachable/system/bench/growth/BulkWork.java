package uk.reachable.system.bench.growth;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.reachable.system.running.ProofSystem;

/** Runs statements that take seconds to minutes, as the server's administrator. */
final class BulkWork {

    /** Foreign keys are checked when they are made again, not row by row; what a crash would undo is loaded anew. */
    private static final String SETTINGS = """
            SET session_replication_role = replica; SET synchronous_commit = off;
            SET maintenance_work_mem = '256MB'; SET work_mem = '64MB'; SET max_parallel_maintenance_workers = 0""";

    private final ProofSystem system;

    BulkWork(ProofSystem system) {
        this.system = system;
    }

    /** As many at a time as there are processors; returns when all are done. */
    void inParallel(List<Task> tasks) throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
            List<Future<?>> running = new ArrayList<>();
            tasks.forEach(task -> running.add(workers.submit(() -> run(task.database(), task.sql()))));
            for (Future<?> task : running) {
                task.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    void run(String database, String sql) {
        try (Connection server = system.administrator(database);
                Statement statement = server.createStatement()) {
            statement.execute(SETTINGS);
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(database + ": " + failed.getMessage(), failed);
        }
    }

    /** The one number that a query answers. */
    double number(String database, String sql) {
        List<String> first = column(database, sql, 1);
        return Double.parseDouble(first.getFirst());
    }

    /** One column of a query's answer. */
    List<String> column(String database, String sql, int column) {
        try (Connection server = system.administrator(database);
                Statement statement = server.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(column));
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(database + ": " + failed.getMessage(), failed);
        }
    }
}
