package uk.reachable.system.prove.check.repeated;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.IncidentClosed;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.IncidentFacts;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.DUPLICATE_EFFECT;

/**
 * What can happen to an incident again and again happens as often as somebody asked for it; no version was made twice.
 */
public final class RepeatedResponses implements Check {

    private static final Map<Kind, Class<? extends IncidentEvent>> TOLD_AS = new EnumMap<>(Map.of(
            Kind.CLOSE, IncidentClosed.class,
            Kind.MERGE, IncidentMerged.class,
            Kind.UNDO_MERGE, IncidentMergeUndone.class,
            Kind.PAUSE, ContactPaused.class,
            Kind.LIFT, ContactAllowed.class,
            Kind.ISSUE_NOTICE, CommunityNoticeIssued.class));

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Map<List<String>, Integer> asked = asked(evidence);
        told(evidence)
                .forEach((what, times) -> findings.expect(
                        times <= asked.getOrDefault(what, 0),
                        DUPLICATE_EFFECT,
                        what.getLast(),
                        "%s was told %s times, and asked for %s times",
                        what.getFirst(),
                        times,
                        asked.getOrDefault(what, 0)));
        versions(evidence, findings);
    }

    /** Of two who correct an incident from the same version, one is told that somebody else was faster. */
    private static void versions(Evidence evidence, Findings findings) {
        findings.expectEachOnce(
                DUPLICATE_EFFECT,
                evidence.operations().stream()
                        .filter(operation -> operation.outcome() == Outcome.ACKNOWLEDGED)
                        .filter(operation -> Request.of(operation.path()).kind() == Kind.AMEND_INCIDENT)
                        .toList(),
                operation -> List.of(
                        operation.path(), operation.answer().path("version").asLong(0)),
                operation -> Request.of(operation.path()).subject(),
                "another request was answered with the same version of the incident: %s");
    }

    /** Also what nobody knows the outcome of may have happened; what is not kept under its key, with every try. */
    private static Map<List<String>, Integer> asked(Evidence evidence) {
        Map<List<String>, Integer> asked = new HashMap<>();
        for (Operation operation : evidence.operations()) {
            Request request = Request.of(operation.path());
            Class<? extends IncidentEvent> told = TOLD_AS.get(request.kind());
            if (told != null && operation.outcome() != Outcome.REFUSED) {
                int times = request.kind().isKept() ? 1 : operation.tries();
                asked.merge(List.of(told.getSimpleName(), request.subject()), times, Integer::sum);
            }
        }
        return asked;
    }

    private static Map<List<String>, Integer> told(Evidence evidence) {
        Map<List<String>, Integer> told = new HashMap<>();
        evidence.log()
                .events(IncidentEvent.class)
                .filter(event -> TOLD_AS.containsValue(event.getClass()))
                .forEach(event -> told.merge(
                        List.of(event.getClass().getSimpleName(), IncidentFacts.subjectOf(event)), 1, Integer::sum));
        return told;
    }
}
