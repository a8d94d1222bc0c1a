package uk.reachable.system.prove.check;

import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.reachable.contracts.Topic;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Sent;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REGION;

/** An anomaly that is planted into what a healthy run leaves. */
final class Planted {

    static final Line MOVED = new Line(Topic.REFERRAL.topicName(), "moved");

    private Planted() {}

    static void found(Anomaly anomaly, String subject, Consumer<Run> plant) {
        Run run = new Run();
        plant.accept(run);

        assertThat(Checker.check(run.evidence())).anySatisfy(finding -> {
            assertThat(finding.anomaly()).isEqualTo(anomaly);
            assertThat(finding.subject()).isEqualTo(subject);
        });
    }

    static Predicate<Sent> isA(Class<?> event) {
        return sent -> event.isInstance(sent.event());
    }

    static Sent first(Run run, Line line) {
        return run.sent.stream()
                .filter(sent -> sent.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    static Sent last(Run run, Line line) {
        return run.sent.stream()
                .filter(sent -> sent.line().equals(line))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    static Sent again(Sent sent, String id) {
        return new Sent(sent.line(), sent.partition(), 999, sent.sequence(), id, sent.digest(), sent.event());
    }

    static Sent elsewhere(Sent sent) {
        return new Sent(sent.line(), 5, 999, sent.sequence(), sent.id(), sent.digest(), sent.event());
    }

    static CaseFiles.Incident second() {
        return new CaseFiles.Incident("second", "WM-2026-000002", REGION, "duty.officer", "west-midlands-vru", NOW);
    }

    static Operation refused(Operation operation) {
        return with(operation, operation.tries(), Outcome.REFUSED);
    }

    static Operation triedOnce(Operation operation) {
        return with(operation, 1, operation.outcome());
    }

    static Operation with(Operation operation, int tries, Outcome outcome) {
        return new Operation(
                operation.number(),
                operation.command(),
                operation.user(),
                operation.path(),
                operation.key(),
                operation.about(),
                operation.sent(),
                operation.answered(),
                tries,
                outcome,
                operation.status(),
                operation.answer());
    }
}
