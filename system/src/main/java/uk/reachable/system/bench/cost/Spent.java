package uk.reachable.system.bench.cost;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the system has spent up to a moment.
 *
 * @param commits of each database
 * @param databaseBytes of all databases with their indexes, without the write-ahead log
 * @param kafkaBytes of the logs of all topics of Reachable
 */
record Spent(long atNanos, Map<String, Double> commits, double databaseBytes, double kafkaBytes) {

    double allCommits() {
        return commits.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    Spent since(Spent before) {
        return new Spent(
                atNanos - before.atNanos,
                combined(before, 1),
                databaseBytes - before.databaseBytes,
                kafkaBytes - before.kafkaBytes);
    }

    /** Less what would have been spent in the same time anyway, by how much it was in {@code idle}. */
    Spent without(Spent idle) {
        double share = (double) atNanos / idle.atNanos;
        return new Spent(
                atNanos,
                combined(idle, share),
                databaseBytes - share * idle.databaseBytes,
                kafkaBytes - share * idle.kafkaBytes);
    }

    private Map<String, Double> combined(Spent less, double share) {
        Map<String, Double> left = new TreeMap<>();
        commits.forEach(
                (database, count) -> left.put(database, count - share * less.commits.getOrDefault(database, 0.0)));
        return left;
    }
}
