package uk.reachable.notification.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.reachable.notification.inbox.InboxItems;

/** The newest item numbers of the organisations that somebody watches from this instance: one query for all viewers. */
@Component
class InboxHeads {

    private final InboxItems items;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Integer> viewers = new HashMap<>();
    private final Map<String, Long> heads = new HashMap<>();

    InboxHeads(InboxItems items) {
        this.items = items;
    }

    /** Every {@code watch} is followed by one {@code leave}. */
    void watch(String organisation) {
        locked(() -> viewers.merge(organisation, 1, Integer::sum));
    }

    void leave(String organisation) {
        locked(() -> viewers.computeIfPresent(organisation, (_, count) -> count == 1 ? null : count - 1));
    }

    /** Reads how far each watched inbox has come; the database is asked outside the lock. */
    void refresh() {
        Set<String> watched = locked(() -> Set.copyOf(viewers.keySet()));
        if (watched.isEmpty()) {
            return;
        }
        Map<String, Long> now = items.heads(watched);
        locked(() -> {
            heads.keySet().retainAll(watched);
            heads.putAll(now);
            moved.signalAll();
            return now;
        });
    }

    /** Makes every waiting viewer look whether it should go on. */
    void wakeViewers() {
        locked(() -> {
            moved.signalAll();
            return heads;
        });
    }

    /** Waits for an item after {@code seq}, at most so long and while {@code goOn}; true when there is one. */
    boolean awaitItemAfter(String organisation, long seq, Duration atMost, BooleanSupplier goOn)
            throws InterruptedException {
        lock.lock();
        try {
            long nanosLeft = atMost.toNanos();
            while (!isAfter(organisation, seq) && goOn.getAsBoolean() && nanosLeft > 0) {
                nanosLeft = moved.awaitNanos(nanosLeft);
            }
            return isAfter(organisation, seq);
        } finally {
            lock.unlock();
        }
    }

    private boolean isAfter(String organisation, long seq) {
        return heads.getOrDefault(organisation, 0L) > seq;
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
