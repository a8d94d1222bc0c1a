package uk.reachable.system.prove.check.effect;

import java.util.function.Predicate;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** What was acknowledged about a referral is told on its topic. */
record Told(Evidence evidence) {

    void expect(String referral, Class<? extends Event> wanted, Operation operation, Findings findings) {
        expect(referral, wanted::isInstance, wanted.getSimpleName(), operation, findings);
    }

    void expect(String referral, Predicate<Event> wanted, String what, Operation operation, Findings findings) {
        findings.expect(
                evidence.log().events(Topic.REFERRAL, referral).stream().anyMatch(wanted),
                ACKNOWLEDGED_LOST,
                referral,
                "operation %s of %s was acknowledged with %s, and no %s is on the topic",
                operation.number(),
                operation.user(),
                operation.status(),
                what);
    }
}
