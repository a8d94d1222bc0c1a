package uk.reachable.system.prove.check.repeated;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Particulars;
import uk.reachable.system.prove.evidence.Particulars.CommunityNotice;
import uk.reachable.system.prove.evidence.Particulars.Disclosure;
import uk.reachable.system.prove.evidence.Particulars.Exclusion;
import uk.reachable.system.prove.evidence.Particulars.Import;
import uk.reachable.system.prove.evidence.Particulars.Link;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.DUPLICATE_EFFECT;

/** However often a request was sent, it made one notice, statement, link, exclusion, disclosure or import. */
public final class RepeatedParticulars implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Asked asked = new Asked(account.evidence().operations(), findings);
        Particulars kept = account.evidence().particulars();
        asked.atMost(Kind.DRAFT_NOTICE, kept.notices(), CommunityNotice::incidentId);
        asked.atMost(Kind.LINK, kept.links(), Link::incidentId);
        asked.atMost(Kind.EXCLUDE, kept.exclusions(), Exclusion::personId);
        asked.atMost(
                Kind.CHANGE_DISCLOSURE,
                kept.disclosures().stream().filter(Disclosure::isChosen).toList(),
                Disclosure::personId);
        asked.atMost(Kind.IMPORT, Operation::user, kept.imports(), Import::user);
        // What a meeting says of a purpose, it says of each of its incidents.
        asked.atMost(
                Kind.STATE_PURPOSE,
                operation -> List.of(Request.of(operation.path()).subject(), part(operation)),
                kept.purposes().stream()
                        .map(stated -> List.of(List.of(stated.meetingId(), stated.purpose()), stated.incidentId()))
                        .toList(),
                List::getFirst,
                List::getLast);
    }

    private static String part(Operation operation) {
        return Request.of(operation.path()).part();
    }

    /** Also what nobody knows the outcome of may have happened. */
    private record Asked(List<Operation> operations, Findings findings) {

        <T> void atMost(Kind kind, List<T> rows, Function<T, ?> about) {
            atMost(kind, operation -> Request.of(operation.path()).subject(), rows, about);
        }

        <T> void atMost(Kind kind, Function<Operation, ?> about, List<T> rows, Function<T, ?> rowAbout) {
            atMost(kind, about, rows, rowAbout, _ -> "");
        }

        /** Of each of several things that one request makes, so many as there were requests. */
        <T> void atMost(
                Kind kind, Function<Operation, ?> about, List<T> rows, Function<T, ?> rowAbout, Function<T, ?> each) {
            Map<Object, Long> asked = operations.stream()
                    .filter(operation -> operation.outcome() != Outcome.REFUSED)
                    .filter(operation -> Request.of(operation.path()).kind() == kind)
                    .collect(Collectors.groupingBy(about, Collectors.counting()));
            rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> List.of(rowAbout.apply(row), each.apply(row)), Collectors.counting()))
                    .forEach((key, made) -> findings.expect(
                            made <= asked.getOrDefault(key.getFirst(), 0L),
                            DUPLICATE_EFFECT,
                            key.getFirst().toString(),
                            "%s was asked for %s times, and %s are there",
                            kind,
                            asked.getOrDefault(key.getFirst(), 0L),
                            made));
        }
    }
}
