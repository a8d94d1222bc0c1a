package uk.reachable.system.bench.flow;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.bench.load.Operation;

/**
 * What no flow of this design can go below: a commit of PostgreSQL before and after each of its hops over Kafka, on the
 * servers of the run with the same durability, and nothing else: no HTTP, no rules, no outbox and no inbox. A whole
 * flow has four hops, so five commits.
 *
 * <p>A commit is one inserted row of an event's size; a hop is a record of that size from an idempotent producer with
 * {@code acks=all} to a consumer that waits for it. Each commit has a thread of its own, so that many floors can be
 * under way at once, as in a pipeline; one alone is the bare loop.
 */
public final class Floor implements Operation, AutoCloseable {

    static final int HOPS_OF_A_FLOW = 4;

    private final Map<Long, CompletableFuture<@Nullable Void>> underWay = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final FloorStart first;
    private final List<FloorStage> others = new ArrayList<>();

    private Floor(Database database, String kafka, int hops) throws SQLException {
        FloorRows.create(database);
        first = new FloorStart(new FloorRows(database), sender(kafka, 1));
        for (int hop = 1; hop <= hops; hop++) {
            FloorStage.Next next = hop == hops ? this::arrived : sender(kafka, hop + 1);
            others.add(new FloorStage(kafka, topic(hop), new FloorRows(database), next));
        }
    }

    /** The table and the topics are made anew; {@code hops} is four at the most. */
    public static Floor open(Database database, String kafka, int hops) throws SQLException, InterruptedException {
        createTopics(kafka);
        Floor floor = new Floor(database, kafka, hops);
        floor.others.forEach(FloorStage::start);
        return floor;
    }

    @Override
    public CompletionStage<?> start() {
        long number = numbers.incrementAndGet();
        var end = new CompletableFuture<@Nullable Void>();
        underWay.put(number, end);
        first.submit(number);
        return end;
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        first.close();
        for (FloorStage stage : others) {
            stage.close();
        }
    }

    private void arrived(long number) {
        CompletableFuture<@Nullable Void> end = underWay.remove(number);
        if (end != null) {
            end.complete(null);
        }
    }

    private static FloorSender sender(String kafka, int hop) {
        return new FloorSender(kafka, topic(hop));
    }

    private static String topic(int hop) {
        return "bench.floor." + hop;
    }

    private static void createTopics(String kafka) throws InterruptedException {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", kafka);
        List<NewTopic> topics = IntStream.rangeClosed(1, HOPS_OF_A_FLOW)
                .mapToObj(hop -> new NewTopic(topic(hop), 1, (short) 1))
                .toList();
        try (Admin admin = Admin.create(settings)) {
            List<String> old = admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith("bench.floor."))
                    .toList();
            if (old.isEmpty()) {
                admin.createTopics(topics).all().get();
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getCause());
        }
    }
}
