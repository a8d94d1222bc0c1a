package uk.reachable.system.prove.check.effect;

import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** Where it must be seen that somebody is on it. */
record InboxEffects(Set<String> onIt) {

    static InboxEffects of(Evidence evidence) {
        return new InboxEffects(evidence.notices().matters().stream()
                .flatMap(matter -> matter.items().stream())
                .collect(Collectors.toSet()));
    }

    void look(Request request, Operation operation, Findings findings) {
        findings.expect(
                onIt.contains(request.subject()),
                ACKNOWLEDGED_LOST,
                request.subject(),
                "operation %s said that somebody is on it, and there is no matter of it",
                operation.number());
    }
}
