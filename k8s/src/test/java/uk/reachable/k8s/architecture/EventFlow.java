package uk.reachable.k8s.architecture;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which topics a service publishes and consumes.
 *
 * @param publishes by the short names of the contracts, such as incident
 */
public record EventFlow(String service, Set<String> publishes, Set<String> consumes) {

    /** What it puts there for its own instances to share, which has no order and no dead letters. */
    public Set<String> queues() {
        var both = new TreeSet<>(publishes);
        both.retainAll(consumes);
        return both;
    }
}
