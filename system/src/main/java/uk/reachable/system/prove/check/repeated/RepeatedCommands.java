package uk.reachable.system.prove.check.repeated;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Key;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.CaseFiles.Incident;
import uk.reachable.system.prove.evidence.Deeds.KeptAnswer;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.ABORTED_VISIBLE;
import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;
import static uk.reachable.system.prove.check.account.Anomaly.DUPLICATE_EFFECT;

/** However often a client sent a request, it had one effect and got one answer. */
public final class RepeatedCommands implements Check {

    /** Between the clock of a client and that of a service, both of one machine, and what is cut off of times. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        answers(evidence, findings);
        incidents(evidence, findings);
        workers(evidence, findings);
    }

    /** Of two who change a worker at once, one is told that somebody else was faster. */
    private static void workers(Evidence evidence, Findings findings) {
        findings.expectEachOnce(
                DUPLICATE_EFFECT,
                evidence.operations().stream()
                        .filter(operation -> operation.outcome() == Outcome.ACKNOWLEDGED)
                        .filter(operation -> Request.of(operation.path()).kind() == Kind.KEEP_WORKER)
                        .toList(),
                operation -> List.of(
                        operation.user(),
                        operation.path(),
                        operation.answer().path("version").asLong(0)),
                operation -> Request.of(operation.path()).subject(),
                "another request was answered with the same version of the worker: %s");
    }

    private static void answers(Evidence evidence, Findings findings) {
        Map<Key, KeptAnswer> kept = new HashMap<>();
        evidence.deeds().answers().forEach(answer -> kept.put(Key.of(answer), answer));
        Map<Key, Operation> first = new HashMap<>();
        evidence.operations().stream()
                .filter(operation -> operation.outcome() == Outcome.ACKNOWLEDGED
                        && !operation.key().isEmpty())
                .filter(operation -> Request.of(operation.path()).kind().isKept())
                .forEach(operation -> {
                    answer(operation, kept.get(Key.of(operation)), findings);
                    again(operation, first.putIfAbsent(Key.of(operation), operation), findings);
                });
    }

    private static void again(Operation operation, @Nullable Operation before, Findings findings) {
        findings.expect(
                before == null || before.answer().equals(operation.answer()),
                DUPLICATE_EFFECT,
                operation.key(),
                "operation %s repeats the key of %s, and was answered %s",
                operation.number(),
                before == null ? "" : before.number() + ", which was answered " + before.answer(),
                operation.answer());
    }

    private static void answer(Operation operation, @Nullable KeptAnswer kept, Findings findings) {
        findings.expect(
                kept != null,
                ACKNOWLEDGED_LOST,
                operation.key(),
                "operation %s of %s was answered %s, and no answer is kept for a repeat",
                operation.number(),
                operation.user(),
                operation.status());
        if (kept != null) {
            findings.expect(
                    kept.status() == operation.status() && kept.body().equals(operation.answer()),
                    DUPLICATE_EFFECT,
                    operation.key(),
                    "operation %s of %s was answered %s, a repeat is answered %s",
                    operation.number(),
                    operation.user(),
                    operation.answer(),
                    kept.body());
        }
    }

    /** Each incident was logged by one request; the tries of a request that was answered made no other. */
    private static void incidents(Evidence evidence, Findings findings) {
        List<Operation> logs = evidence.operations().stream()
                .filter(operation -> Request.of(operation.path()).kind() == Kind.LOG)
                .toList();
        Set<String> explained = new HashSet<>();
        logs.forEach(operation -> explained.add(operation.answer().path("id").asString("")));
        evidence.deeds()
                .answers()
                .forEach(kept -> explained.add(kept.body().path("id").asString("")));
        Map<String, List<Operation>> byUser = logs.stream().collect(Collectors.groupingBy(Operation::user));
        evidence.cases().incidents().stream()
                .filter(incident -> !explained.contains(incident.id()))
                .forEach(incident ->
                        unexplained(incident, byUser.getOrDefault(incident.loggedBy(), List.of()), findings));
        findings.expectEachOnce(
                DUPLICATE_EFFECT,
                evidence.cases().incidents(),
                Incident::reference,
                Incident::id,
                "another incident has the same reference: %s");
        findings.expectEachOnce(
                DUPLICATE_EFFECT,
                logs.stream()
                        .filter(operation -> operation.outcome() == Outcome.ACKNOWLEDGED)
                        .map(operation -> List.of(
                                Key.of(operation).toString(),
                                operation.answer().path("id").asString("")))
                        .distinct()
                        .toList(),
                List::getLast,
                List::getLast,
                "another request was answered with the same incident: %s");
    }

    private static void unexplained(Incident incident, List<Operation> logs, Findings findings) {
        List<Operation> then = logs.stream()
                .filter(operation -> !incident.loggedAt()
                                .isBefore(operation.sent().minus(SLACK))
                        && !incident.loggedAt().isAfter(operation.answered().plus(SLACK)))
                .toList();
        boolean repeated = then.stream()
                .anyMatch(operation -> operation.outcome() == Outcome.ACKNOWLEDGED && operation.tries() > 1);
        boolean unknown = then.stream().anyMatch(operation -> operation.outcome() == Outcome.UNKNOWN);
        findings.expect(
                unknown,
                repeated ? DUPLICATE_EFFECT : ABORTED_VISIBLE,
                incident.id(),
                "%s stands at %s, and no request that was acknowledged or left open explains it (%s were under way)",
                incident.reference(),
                incident.loggedAt(),
                then.size());
    }
}
