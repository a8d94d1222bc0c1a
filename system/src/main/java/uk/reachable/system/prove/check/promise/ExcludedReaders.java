package uk.reachable.system.prove.check.promise;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Particulars.Exclusion;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.LEAKED;

/** Whoever is excluded from a person never reads of them while it holds, whatever their role. */
public final class ExcludedReaders implements Check {

    /** Between the clock of a client and that of a service, both of one machine. */
    private static final Duration SLACK = Duration.ofMillis(5);

    @Override
    public void look(Account account, Findings findings) {
        Map<String, List<Exclusion>> exclusions = account.evidence().particulars().exclusions().stream()
                .collect(Collectors.groupingBy(Exclusion::personId));
        for (Operation operation : account.evidence().operations()) {
            Request request = Request.of(operation.path());
            if (request.kind() == Kind.READ_PERSON && operation.outcome() == Outcome.ACKNOWLEDGED) {
                exclusions
                        .getOrDefault(request.subject(), List.of())
                        .forEach(exclusion -> findings.expect(
                                !isOf(exclusion, operation.user()) || !held(exclusion, operation),
                                LEAKED,
                                request.subject(),
                                "operation %s: %s read of a person from whom they are excluded",
                                operation.number(),
                                operation.user()));
            }
        }
    }

    private static boolean held(Exclusion exclusion, Operation read) {
        return exclusion.held(read.sent().minus(SLACK), read.answered().plus(SLACK));
    }

    private static boolean isOf(Exclusion exclusion, String user) {
        return user.equals(exclusion.user()) || Account.organisationOf(user).equals(exclusion.organisation());
    }
}
