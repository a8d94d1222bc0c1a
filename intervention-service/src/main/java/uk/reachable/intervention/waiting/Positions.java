package uk.reachable.intervention.waiting;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where each stands who is added in the order of the line: behind everybody who waits for one of the same programmes.
 */
final class Positions {
    private final Map<Set<String>, Integer> before = new HashMap<>();

    /** From 1. */
    int add(Set<String> programmes) {
        int ahead = before.entrySet().stream()
                .filter(others -> !Collections.disjoint(others.getKey(), programmes))
                .mapToInt(Map.Entry::getValue)
                .sum();
        before.merge(Set.copyOf(programmes), 1, Integer::sum);
        return ahead + 1;
    }
}
