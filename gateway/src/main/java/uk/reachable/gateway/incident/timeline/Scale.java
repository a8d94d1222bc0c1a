package uk.reachable.gateway.incident.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Time as a distance from the left. A response has a busy first hour and quiet weeks: between two moments the distance
 * grows with the logarithm of the minutes, so that both can be read. What is later is never further left.
 */
final class Scale {

    /** Two moments that differ at all are told apart, as far as there is room. */
    private static final double LEAST = 0.3;

    private final NavigableMap<Instant, Double> knots = new TreeMap<>();

    private Scale(NavigableMap<Instant, Double> knots) {
        this.knots.putAll(knots);
    }

    /** Throws an {@link IllegalArgumentException} when there is no moment at all. */
    static Scale of(Collection<Instant> moments, double left, double right) {
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("no moment to show");
        }
        NavigableMap<Instant, Double> weights = new TreeMap<>();
        double sum = 0;
        Instant before = null;
        for (Instant moment : new TreeSet<>(moments)) {
            sum += before == null ? 0 : weight(Duration.between(before, moment));
            weights.put(moment, sum);
            before = moment;
        }
        double whole = sum == 0 ? 1 : sum;
        NavigableMap<Instant, Double> knots = new TreeMap<>();
        weights.forEach((moment, weight) -> knots.put(moment, left + weight / whole * (right - left)));
        return new Scale(knots);
    }

    /** Moments before the first and after the last stand with them. */
    double x(Instant moment) {
        Map.Entry<Instant, Double> before = knots.floorEntry(moment);
        Map.Entry<Instant, Double> after = knots.ceilingEntry(moment);
        if (before == null || after == null) {
            return (before == null ? knots.firstEntry() : before).getValue();
        }
        double whole = Duration.between(before.getKey(), after.getKey()).toMillis();
        double part = Duration.between(before.getKey(), moment).toMillis();
        return whole == 0
                ? before.getValue()
                : before.getValue() + part / whole * (after.getValue() - before.getValue());
    }

    Collection<Instant> moments() {
        return knots.keySet();
    }

    private static double weight(Duration gap) {
        return LEAST + Math.log1p(gap.toSeconds() / 60.0);
    }
}
