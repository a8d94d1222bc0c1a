package uk.reachable.system.relays;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** First the rate at which a backlog goes, then the latency of a trickle. */
final class Measurement {

    /** A relay that has not finished by then never will. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Backlog backlog;
    private final Trickle trickle;

    Measurement(Backlog backlog, Trickle trickle) {
        this.backlog = backlog;
        this.trickle = trickle;
    }

    Measured take() throws InterruptedException {
        awaitAcknowledged(backlog.size());
        double rowsPerSecond = secondHalf(backlog.size());
        long[] nanos = trickle.latencies();
        return new Measured(rowsPerSecond, quantile(nanos, 0.50), quantile(nanos, 0.99));
    }

    /** By then the code is compiled and the caches are warm. */
    private static double secondHalf(int rows) {
        int half = rows / 2;
        double seconds = (Acknowledgements.timeOf(rows - 1) - Acknowledgements.timeOf(half)) / 1e9;
        return (rows - 1 - half) / seconds;
    }

    static void awaitAcknowledged(int number) throws InterruptedException {
        long start = System.nanoTime();
        while (Acknowledgements.count() < number) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("only " + Acknowledgements.count() + " of " + number + " were sent");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static Duration quantile(long[] ascending, double share) {
        return Duration.ofNanos(ascending[(int) Math.ceil(share * ascending.length) - 1]);
    }
}
