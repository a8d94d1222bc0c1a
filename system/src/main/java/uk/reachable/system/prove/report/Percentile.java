package uk.reachable.system.prove.report;

import java.util.List;

/** Nearest rank: a value that was measured, never one between two. */
final class Percentile {

    private Percentile() {}

    /** Of no values it is infinite: nothing has been shown. */
    static double of(int percent, List<Double> values) {
        if (values.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        int rank = (int) Math.ceil(percent / 100.0 * values.size());
        return values.stream().sorted().toList().get(rank - 1);
    }
}
