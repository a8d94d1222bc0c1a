package uk.reachable.system.relays;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.incident.IncidentLogged;

/** Fifty events a second, each in a transaction of its own: from its commit to the broker's acknowledgement. */
final class Trickle {

    private static final Duration APART = Duration.ofMillis(20);

    private final Appender outbox;
    private final TransactionTemplate transaction;
    private final int warmUp;
    private final int counted;
    private final Random random = new Random(50);
    private final Map<String, Long> committed = new HashMap<>();

    Trickle(Appender outbox, TransactionTemplate transaction, int warmUp, int counted) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.warmUp = warmUp;
        this.counted = counted;
    }

    /** In nanoseconds, ascending. */
    long[] latencies() throws InterruptedException {
        int before = Acknowledgements.count();
        Map<String, Long> acknowledged = Acknowledgements.keepKeys();
        send(warmUp);
        committed.clear();
        send(counted);
        Measurement.awaitAcknowledged(before + warmUp + counted);
        return committed.entrySet().stream()
                .mapToLong(commit -> Objects.requireNonNull(acknowledged.get(commit.getKey())) - commit.getValue())
                .sorted()
                .toArray();
    }

    private void send(int events) {
        long next = System.nanoTime();
        for (int number = 0; number < events; number++) {
            // Not evenly: a poll would always fall into the same part of the pause.
            next += random.nextLong(2 * APART.toNanos());
            LockSupport.parkNanos(next - System.nanoTime());
            String key = UUID.randomUUID().toString();
            transaction.executeWithoutResult(_ -> append(key));
        }
    }

    private void append(String key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed.put(key, System.nanoTime());
            }
        });
        outbox.append(new IncidentLogged(
                key,
                "WM-2026-000123",
                "west-midlands",
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                "E08000025",
                "west-midlands-vru",
                Instant.EPOCH));
    }
}
