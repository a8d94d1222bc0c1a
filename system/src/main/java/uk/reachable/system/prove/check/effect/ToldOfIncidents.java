package uk.reachable.system.prove.check.effect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.IncidentFacts;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** What was acknowledged about an incident, or what belongs to it, is told on its topic. */
record ToldOfIncidents(Set<List<String>> told) {

    static ToldOfIncidents of(Evidence evidence) {
        return new ToldOfIncidents(evidence.log()
                .events(IncidentEvent.class)
                .map(event -> List.of(event.getClass().getSimpleName(), IncidentFacts.subjectOf(event)))
                .collect(Collectors.toSet()));
    }

    void expect(Class<? extends IncidentEvent> event, String subject, Operation operation, Findings findings) {
        row(
                told.contains(List.of(event.getSimpleName(), subject)),
                subject,
                operation,
                event.getSimpleName() + " is not on the topic",
                findings);
    }

    static void row(boolean there, String subject, Operation operation, String missing, Findings findings) {
        findings.expect(
                there,
                ACKNOWLEDGED_LOST,
                subject,
                "operation %s of %s was acknowledged with %s, and %s",
                operation.number(),
                operation.user(),
                operation.status(),
                missing);
    }
}
