package uk.reachable.system.bench.cost;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import uk.reachable.local.postgres.Database;

/** Reads what PostgreSQL and Kafka themselves count. */
final class Counters {

    private final List<Database> databases;
    private final Admin kafka;

    Counters(List<Database> databases, Admin kafka) {
        this.databases = databases;
        this.kafka = kafka;
    }

    Spent read() throws SQLException, InterruptedException {
        Map<String, Double> commits = new TreeMap<>();
        double bytes = 0;
        for (Database database : databases) {
            try (Connection connection =
                            DriverManager.getConnection(database.url(), database.name(), database.password());
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("""
                            SELECT xact_commit, pg_database_size(datname) FROM pg_stat_database
                            WHERE datname = current_database()""")) {
                row.next();
                commits.put(database.name(), row.getDouble(1));
                bytes += row.getDouble(2);
            }
        }
        return new Spent(System.nanoTime(), commits, bytes, kafkaBytes());
    }

    private double kafkaBytes() throws InterruptedException {
        try {
            List<Integer> brokers = kafka.describeCluster().nodes().get().stream()
                    .map(node -> node.id())
                    .toList();
            return kafka.describeLogDirs(brokers).allDescriptions().get().values().stream()
                    .flatMap(folders -> folders.values().stream())
                    .mapToLong(Counters::bytes)
                    .sum();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getCause());
        }
    }

    private static long bytes(LogDirDescription folder) {
        return folder.replicaInfos().entrySet().stream()
                .filter(replica -> replica.getKey().topic().startsWith("reachable."))
                .mapToLong(replica -> replica.getValue().size())
                .sum();
    }
}
