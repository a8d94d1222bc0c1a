package uk.reachable.system.bench.load;

import java.time.Duration;
import uk.reachable.local.machine.Console;

/** Finds the highest rate at which an operation keeps up: 99 of 100 end within the limit and none fails. */
public final class RateSearch {

    private static final int HALVINGS = 4;

    private final double limitMillis;
    private final Duration trial;

    public RateSearch(double limitMillis, Duration trial) {
        this.limitMillis = limitMillis;
        this.trial = trial;
    }

    /** Doubles from {@code first} until it does not keep up, then halves the distance; 0 when it never keeps up. */
    public double highest(Operation operation, double first) throws InterruptedException {
        double low = 0;
        double high = first;
        while (keepsUp(operation, high)) {
            low = high;
            high *= 2;
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (keepsUp(operation, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean keepsUp(Operation operation, double perSecond) throws InterruptedException {
        Load load = OpenLoop.run(operation, perSecond, trial);
        Console.say("  %8.1f a second: p99 %.0f ms, %d failed".formatted(perSecond, load.millis(99), load.failed()));
        return load.keepsUp(limitMillis);
    }
}
