package uk.reachable.incident.rules.rehearsal;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.pattern.Sighting;

/**
 * Something of the past that rules or patterns look at.
 *
 * @param knownAt from when on it could be counted
 * @param logged the incident about it; null for what only came in with an import, about which no rule is asked
 */
record Past(Sighting sighting, Instant knownAt, @Nullable Logged logged) {

    /** The incident, with what rules ask of it. */
    record Logged(String id, String reference, Severity severity, Set<AgeBand> ageBands) {
        Logged {
            ageBands = Set.copyOf(ageBands);
        }
    }
}
