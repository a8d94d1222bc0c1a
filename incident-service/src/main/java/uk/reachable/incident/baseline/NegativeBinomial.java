package uk.reachable.incident.baseline;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Counts that vary more than by chance alone.
 *
 * @param mean expected count, above 0
 * @param dispersion variance over mean: 1 would be Poisson
 */
record NegativeBinomial(double mean, double dispersion) {

    private static final double ALMOST_POISSON = 1.0001;

    NegativeBinomial {
        dispersion = Math.max(dispersion, ALMOST_POISSON);
    }

    /** The probability of this count or more. */
    double chanceOfAtLeast(int count) {
        return count <= 0 ? 1 : RegularizedBeta.complement(1 / dispersion, mean / (dispersion - 1), count);
    }
}
