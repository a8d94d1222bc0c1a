package uk.reachable.platform.stream;

import java.time.Duration;
import java.util.ArrayList;
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
    private List<Line<C>> newest = List.of();
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

    /** Takes over what the table has up to {@code head}, and says whether there was anything; for one thread only. */
    boolean follow(long head) {
        boolean anything = false;
        while (last < head) {
            // What is too old to be kept at hand is not even read.
            List<Line<C>> news = read(Math.max(last, head - AT_HAND));
            if (news.isEmpty()) {
                return anything;
            }
            append(news);
            anything = true;
        }
        return anything;
    }

    private void append(List<Line<C>> news) {
        // When some were skipped, none of those before is kept: what is at hand must be without a gap.
        List<Line<C>> all = new ArrayList<>(news.getFirst().seq() > last + 1 ? List.of() : newest);
        all.addAll(news);
        List<Line<C>> atHand = List.copyOf(all.subList(Math.max(0, all.size() - AT_HAND), all.size()));
        lock.lock();
        try {
            newest = atHand;
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
    List<Line<C>> after(long seq, Duration atMost, BooleanSupplier goesOn) throws InterruptedException {
        List<Line<C>> atHand;
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (last <= seq && left > 0 && goesOn.getAsBoolean()) {
                left = moved.awaitNanos(left);
            }
            if (last <= seq) {
                return List.of();
            }
            atHand = newest;
        } finally {
            lock.unlock();
        }
        return !atHand.isEmpty() && atHand.getFirst().seq() <= seq + 1 ? after(seq, atHand) : read(seq);
    }

    /** Found by halving, because every viewer looks after every change. */
    private static <C extends Change> List<Line<C>> after(long seq, List<Line<C>> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (lines.get(middle).seq() <= seq) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return lines.subList(from, lines.size());
    }

    private List<Line<C>> read(long seq) {
        return feed.after(channel, seq, BATCH).stream().map(Line::new).toList();
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
