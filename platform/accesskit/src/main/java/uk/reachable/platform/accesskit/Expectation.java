package uk.reachable.platform.accesskit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.accesskit.Situation.Outcome;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;
import uk.reachable.platform.security.rules.Relation;

/**
 * What a caller is to hear: read off the rows of the table, by the relations that the test states.
 *
 * @param outcome what follows from being let in; null for those who are refused
 * @param by the relations that let them in
 */
record Expectation(int status, @Nullable Outcome outcome, Set<Relation> by) {

    static final int FORBIDDEN = 403;
    static final int HIDDEN = 404;

    static Expectation of(AccessTable<?> table, String endpoint, Situation situation, Caller caller) {
        Set<Relation> relations = situation.relationsOf(caller);
        List<? extends AccessTable.Row<?>> rows = table.rows().stream()
                .filter(row -> row.endpoint().equals(endpoint) && relations.contains(row.relation()))
                .toList();
        Set<Relation> by = rows.stream()
                .filter(row -> includes(row.letIn(), caller))
                .map(AccessTable.Row::relation)
                .collect(Collectors.toUnmodifiableSet());
        Set<Outcome> outcomes =
                by.stream().map(it -> outcome(endpoint, situation, it)).collect(Collectors.toUnmodifiableSet());
        if (outcomes.size() > 1) {
            throw new AssertionError(endpoint + ", " + situation + ", " + caller + ": several answers " + outcomes);
        }
        boolean told = rows.stream().anyMatch(row -> includes(row.refused(), caller));
        return outcomes.stream()
                .findAny()
                .map(outcome -> new Expectation(outcome.status(), outcome, by))
                .orElseGet(() -> new Expectation(told ? FORBIDDEN : HIDDEN, null, by));
    }

    private static Outcome outcome(String endpoint, Situation situation, Relation by) {
        Outcome stated = situation.outcome(endpoint, by);
        if (stated != null) {
            return stated;
        }
        if (endpoint.startsWith("GET ")) {
            return new Outcome(200, false);
        }
        throw new AssertionError(
                endpoint + ", " + situation + ": the table lets in by " + by.name() + "; say what is answered");
    }

    private static boolean includes(Callers callers, Caller caller) {
        return caller.isAmong(callers.roles(), callers.withoutRole());
    }

    boolean isRefusal() {
        return outcome == null;
    }

    boolean changes() {
        return outcome != null && outcome.changes();
    }
}
