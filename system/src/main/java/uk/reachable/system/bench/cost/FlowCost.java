package uk.reachable.system.bench.cost;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import uk.reachable.local.machine.Console;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.bench.events.Published;
import uk.reachable.system.bench.load.OpenLoop;
import uk.reachable.system.bench.load.Operation;
import uk.reachable.system.result.Result;

/**
 * Commits, events and bytes of one whole flow, with the e-mails that it causes and without what is spent while idle.
 */
public final class FlowCost {

    /** Within this time an idle connection of PostgreSQL has told what it counted. */
    private static final Duration COUNTED = Duration.ofSeconds(11);

    private final List<Database> databases;
    private final String kafka;

    public FlowCost(List<Database> databases, String kafka) {
        this.databases = databases;
        this.kafka = kafka;
    }

    public List<Result> run(Operation flow, double perSecond, Duration length)
            throws SQLException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka));
                Published events = new Published(kafka)) {
            Counters counters = new Counters(databases, admin);
            Spent first = counters.read();
            Thread.sleep(COUNTED);
            Spent before = counters.read();
            events.upToNow(); // what came before does not count
            long flows = OpenLoop.run(flow, perSecond, length).orFail("flows").succeeded();
            Thread.sleep(COUNTED);
            Spent spent = counters.read().since(before).without(before.since(first));
            return results(spent, byType(events.upToNow()), flows);
        }
    }

    private static List<Result> results(Spent spent, Map<String, Integer> events, double flows) {
        spent.commits().forEach((database, count) -> say("commits of " + database, count / flows));
        events.forEach((type, count) -> say(type, count / flows));
        int all = events.values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                Result.reported("commits_per_flow", spent.allCommits() / flows, "commits"),
                Result.reported("events_per_flow", all / flows, "events"),
                Result.reported("bytes_per_incident", (spent.databaseBytes() + spent.kafkaBytes()) / flows, "bytes"),
                Result.reported("database_bytes_per_incident", spent.databaseBytes() / flows, "bytes"),
                Result.reported("kafka_bytes_per_incident", spent.kafkaBytes() / flows, "bytes"));
    }

    private static Map<String, Integer> byType(List<Published.Seen> events) {
        Map<String, Integer> counts = new TreeMap<>();
        events.forEach(event -> counts.merge(event.type(), 1, Integer::sum));
        return counts;
    }

    private static void say(String what, double perFlow) {
        Console.say("  %-32s %6.2f a flow".formatted(what, perFlow));
    }
}
