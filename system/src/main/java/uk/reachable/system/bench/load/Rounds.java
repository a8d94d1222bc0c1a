package uk.reachable.system.bench.load;

import java.util.Arrays;

/** The same measured several times. */
public final class Rounds {

    private Rounds() {}

    /** One round that was disturbed does not move it. */
    public static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
