package uk.reachable.incident.baseline;

import java.util.List;

/**
 * What an area had in a month, and in the full months before it.
 *
 * @param earlier counts of the earlier months, of all areas the same months; 0 where nothing was recorded
 */
record AreaHistory(CountedArea area, List<Integer> earlier, int observed) {

    AreaHistory {
        earlier = List.copyOf(earlier);
    }

    double mean() {
        return earlier.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** Of a sample: over n - 1. */
    double variance() {
        double mean = mean();
        double squares = earlier.stream()
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        return earlier.size() < 2 ? 0 : squares / (earlier.size() - 1);
    }
}
