package uk.reachable.incident.board;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The newest changes of one region, kept at hand for its viewers; whoever is further behind reads the table. */
final class RegionTail {

    private static final int AT_HAND = 1_000;

    private final String region;
    private final BoardChanges changes;
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<BoardChange> newest = new ArrayDeque<>();
    private long last;

    RegionTail(String region, BoardChanges changes) {
        this.region = region;
        this.changes = changes;
    }

    /** Takes over what the table has up to {@code head}; called by one thread only. */
    void follow(long head) {
        while (last < head) {
            // What is too old to be kept at hand is not even read.
            List<BoardChange> news = changes.after(region, Math.max(last, head - AT_HAND));
            if (news.isEmpty()) {
                return;
            }
            append(news);
        }
    }

    private void append(List<BoardChange> news) {
        lock.lock();
        try {
            newest.addAll(news);
            while (newest.size() > AT_HAND) {
                newest.removeFirst();
            }
            last = news.getLast().seq();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The changes after a number, in order; waits for the next one at most this long, then returns none. */
    List<BoardChange> after(long seq, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (last <= seq && left > 0) {
                left = moved.awaitNanos(left);
            }
            if (last <= seq) {
                return List.of();
            }
            if (!newest.isEmpty() && newest.getFirst().seq() <= seq + 1) {
                return newest.stream().filter(change -> change.seq() > seq).toList();
            }
        } finally {
            lock.unlock();
        }
        return changes.after(region, seq);
    }
}
