package uk.reachable.system.prove.workload.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

/** Answers that must not have been given, whatever happened meanwhile. */
public final class Surprises {

    private final Map<String, Operation> byNumber;

    private Surprises(List<Operation> operations) {
        this.byNumber = operations.stream()
                .collect(Collectors.toMap(operation -> Long.toString(operation.number()), Function.identity()));
    }

    public static List<Finding> in(List<Operation> operations) {
        Surprises surprises = new Surprises(operations);
        return operations.stream()
                .map(surprises::surprise)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> surprise(Operation operation) {
        boolean done = operation.outcome() == Outcome.ACKNOWLEDGED;
        return switch (operation.about().getOrDefault(Expected.OUTCOME, "")) {
            case Expected.CARELESS ->
                finding(done, Anomaly.ABORTED_VISIBLE, operation, "had to be refused and was answered");
            case Expected.STRANGER ->
                finding(done, Anomaly.LEAKED, operation, "was somebody's whom it does not concern and was answered");
            case Expected.FORMER ->
                finding(done, Anomaly.DUPLICATE_EFFECT, operation, "was a former holder's and was answered");
            case Expected.USED ->
                finding(done, Anomaly.DUPLICATE_EFFECT, operation, "came by what was used and was answered");
            case Expected.SAME ->
                finding(
                        !isSame(operation),
                        Anomaly.DUPLICATE_EFFECT,
                        operation,
                        "repeated an acknowledged key and was answered differently:");
            default -> Optional.empty();
        };
    }

    private boolean isSame(Operation again) {
        Operation first = byNumber.get(again.about().get(Expected.AFTER));
        return again.outcome() == Outcome.UNKNOWN
                || first == null
                || first.status() == again.status() && first.answer().equals(again.answer());
    }

    private static Optional<Finding> finding(boolean surprising, Anomaly anomaly, Operation operation, String what) {
        return surprising
                ? Optional.of(new Finding(
                        anomaly,
                        operation.path(),
                        "operation %d of %s %s %d"
                                .formatted(operation.number(), operation.user(), what, operation.status())))
                : Optional.empty();
    }
}
