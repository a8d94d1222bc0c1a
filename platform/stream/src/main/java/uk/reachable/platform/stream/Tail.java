package uk.reachable.platform.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** The newest changes of one channel, kept at hand for all its viewers; whoever is further behind reads the table. */
final class Tail<C extends Change> {

    static final int AT_HAND = 1_000;

    private static final int BATCH = 500;

    private final String channel;
    private final Feed<C> feed;
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<C> newest = new ArrayDeque<>();
    private long last;

    /** Keeps at hand what comes after {@code last}. */
    Tail(String channel, Feed<C> feed, long last) {
        this.channel = channel;
        this.feed = feed;
        this.last = last;
    }

    String channel() {
        return channel;
    }

    /** Takes over what the table has up to {@code head}; called by one thread only. */
    void follow(long head) {
        while (last < head) {
            // What is too old to be kept at hand is not even read.
            List<C> news = feed.after(channel, Math.max(last, head - AT_HAND), BATCH);
            if (news.isEmpty()) {
                return;
            }
            append(news);
        }
    }

    private void append(List<C> news) {
        lock.lock();
        try {
            if (news.getFirst().seq() > last + 1) {
                // Some were skipped: what is at hand must be without a gap.
                newest.clear();
            }
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

    /**
     * The changes after a number, in order; waits for the next at most this long and while {@code goesOn}, then returns
     * none.
     */
    List<C> after(long seq, Duration atMost, BooleanSupplier goesOn) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (last <= seq && left > 0 && goesOn.getAsBoolean()) {
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
        return feed.after(channel, seq, BATCH);
    }

    /** Makes every waiting viewer look whether it goes on. */
    void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
