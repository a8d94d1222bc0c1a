package uk.reachable.system.bench.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** What came of a load: how long each operation took from the moment at which it was meant to start. */
public final class Load {

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);

    private final Histogram took = new ConcurrentHistogram(LONGEST_NANOS, 3);
    private final AtomicLong failed = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> firstFailure = new AtomicReference<>();

    Load() {}

    /** Milliseconds within which this share (50, 99) of the operations that succeeded had ended. */
    public double millis(double percentile) {
        return took.getValueAtPercentile(percentile) / 1e6;
    }

    public long succeeded() {
        return took.getTotalCount();
    }

    /** Those that failed and those that never ended. */
    public long failed() {
        return failed.get();
    }

    /** All succeeded, and 99 of 100 within this time. */
    public boolean keepsUp(double millis) {
        return failed() == 0 && millis(99) <= millis;
    }

    /** A figure made of failures says nothing. */
    public Load orFail(String what) {
        if (failed() > 0) {
            throw new IllegalStateException(
                    "%d of %d of %s failed".formatted(failed(), failed() + succeeded(), what), firstFailure.get());
        }
        return this;
    }

    @Nullable
    Void ended(long intended, @Nullable Throwable failure) {
        if (failure == null) {
            took.recordValue(Math.min(Math.max(0, System.nanoTime() - intended), LONGEST_NANOS));
        } else {
            failed.incrementAndGet();
            firstFailure.compareAndSet(null, failure);
        }
        return null;
    }

    void unfinished(long started) {
        failed.set(started - took.getTotalCount());
    }
}
