package uk.reachable.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.messaging.outbox.RandomTroubles;
import uk.reachable.platform.messaging.outbox.SendingService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.platform.messaging.Samples.incidentLogged;

/** The whole way under random failures of every part, with a fixed seed. */
@KernelTest
class KernelIT {

    private static final int KEYS = 200;
    private static final int EVENTS_PER_KEY = 50;
    private static final int WRITERS = 4;
    private static final long SEED = 20261120;

    private final Effects effects;
    private final JdbcClient db;

    KernelIT(Effects effects, JdbcClient db) {
        this.effects = effects;
        this.db = db;
    }

    @Test
    void tenThousandEventsArriveCompleteInOrderAndOnceInEffectWhateverFails() throws Exception {
        var keys = Stream.generate(Samples::newKey).limit(KEYS).toList();
        keys.forEach(key -> effects.troubleBefore(key, new PassingFaults(0)));
        keys.forEach(key -> effects.trouble(key, new PassingFaults(2)));
        try (var sender = new SendingService()) {
            sender.startRelay("first", new RandomTroubles(SEED));
            sender.startRelay("second", new RandomTroubles(SEED + 1));

            appendAll(sender, keys);

            await().atMost(Duration.ofMinutes(5)).until(() -> effectsOf(keys) >= (long) KEYS * EVENTS_PER_KEY);
            await().until(sender::pending, pending -> pending == 0);
        }
        var inOrder = LongStream.rangeClosed(1, EVENTS_PER_KEY).boxed().toList();
        assertThat(keys).allSatisfy(key -> assertThat(effects.of(key)).isEqualTo(inOrder));
        assertThat(stuck(keys)).isZero();
    }

    /** Each writer has a share of all events in random order, in transactions of up to five, some of which fail. */
    private static void appendAll(SendingService sender, List<String> keys) {
        var events = new ArrayList<>(IntStream.range(0, KEYS * EVENTS_PER_KEY)
                .mapToObj(i -> keys.get(i % KEYS))
                .toList());
        Collections.shuffle(events, new Random(SEED));
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            CompletableFuture.allOf(IntStream.range(0, WRITERS)
                            .mapToObj(
                                    i -> CompletableFuture.runAsync(() -> append(sender, share(events, i), i), writers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private static List<String> share(List<String> events, int writer) {
        int size = events.size() / WRITERS;
        return events.subList(writer * size, (writer + 1) * size);
    }

    private static void append(SendingService sender, List<String> keys, int writer) {
        var random = new Random(SEED + writer);
        for (int from = 0; from < keys.size(); ) {
            int to = Math.min(keys.size(), from + 1 + random.nextInt(5));
            var together = keys.subList(from, to).stream().sorted().toList(); // one order of locks: no deadlock
            boolean commits = random.nextInt(20) > 0;
            sender.transaction.executeWithoutResult(status -> {
                together.forEach(key -> sender.outbox.append(incidentLogged(key)));
                if (!commits) {
                    status.setRollbackOnly();
                }
            });
            from = commits ? to : from;
        }
    }

    private long effectsOf(List<String> keys) {
        return count("SELECT count(*) FROM effect WHERE key = ANY (?)", keys);
    }

    private long stuck(List<String> keys) {
        return count("SELECT count(*) FROM inbox_parked WHERE key = ANY (?)", keys)
                + count("SELECT count(*) FROM dead_letter WHERE key = ANY (?)", keys);
    }

    private long count(String sql, List<String> keys) {
        return db.sql(sql).param(keys.toArray(String[]::new)).query(Long.class).single();
    }

    /** One event in two hundred fails at its first try: as a fault of its own, or because a server is away. */
    private static final class PassingFaults implements Consumer<Received> {
        private final Set<String> failed = ConcurrentHashMap.newKeySet();
        private final int lot;

        PassingFaults(int lot) {
            this.lot = lot;
        }

        @Override
        public void accept(Received received) {
            int drawn = Math.floorMod(received.id().hashCode(), 400);
            if (drawn == lot && failed.add(received.id())) {
                throw new CannotAcquireLockException("busy");
            }
            if (drawn == lot + 1 && failed.add(received.id())) {
                throw new IllegalStateException("a passing fault");
            }
        }
    }
}
