package uk.reachable.incident.baseline;

import java.util.Comparator;
import java.util.List;

/**
 * Which areas stand out in a month against their own history: so many that chance alone would give it less than once a
 * year among all areas of the kind, under a negative binomial distribution with the mean of the earlier months.
 *
 * <p>The variance over the mean is the area's own or that of all areas of its kind together, whichever is larger: a
 * dozen months are too few to believe in an area that hardly varies. It is widened by 1/n, since the mean itself is
 * known from n months only.
 */
final class ExceedancePolicy {

    /** A dozen full months see every season once. */
    static final int LEAST_HISTORY = 12;

    private static final int MONTHS_OF_A_YEAR = 12;

    /** An area that never had any is expected to have one in two months. */
    private static final double LEAST_EXPECTED = 0.5;

    private ExceedancePolicy() {}

    /** @param areas how many of the kind were compared */
    record Exceedance(AreaHistory history, double expected, double chance, int areas) {

        boolean isRarerThanOnceAYear() {
            return chance < 1.0 / (MONTHS_OF_A_YEAR * areas);
        }
    }

    /** The rarest first; all histories are of one kind of area and of the same months. */
    static List<Exceedance> standingOut(List<AreaHistory> histories) {
        double common = commonDispersion(histories);
        return histories.stream()
                .filter(history -> history.earlier().size() >= LEAST_HISTORY)
                .map(history -> of(history, common, histories.size()))
                .filter(Exceedance::isRarerThanOnceAYear)
                .sorted(Comparator.comparingDouble(Exceedance::chance))
                .toList();
    }

    private static Exceedance of(AreaHistory history, double common, int areas) {
        double mean = Math.max(LEAST_EXPECTED, history.mean());
        double dispersion = Math.max(common, history.variance() / mean);
        double widened = dispersion * (1 + 1.0 / history.earlier().size());
        double chance = new NegativeBinomial(mean, widened).chanceOfAtLeast(history.observed());
        return new Exceedance(history, mean, chance, areas);
    }

    /** Variance over mean of all these areas together; at least that of chance alone. */
    static double commonDispersion(List<AreaHistory> histories) {
        double means = histories.stream().mapToDouble(AreaHistory::mean).sum();
        double variances = histories.stream().mapToDouble(AreaHistory::variance).sum();
        return means == 0 ? 1 : Math.max(1, variances / means);
    }
}
