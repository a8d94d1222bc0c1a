package uk.reachable.system.prove.check.repeated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.CaseFiles.BoardChanges;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Places;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Staff;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;
import static uk.reachable.system.prove.check.account.Anomaly.DUPLICATE_EFFECT;

/** No event took effect twice in a database. */
public final class RepeatedRows implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        findings.expectEachOnce(
                DUPLICATE_EFFECT,
                evidence.places().ledger(),
                entry -> List.of(entry.offerId(), entry.kind()),
                Places.Entry::offerId,
                "the ledger has this movement twice: %s");
        findings.expectEachOnce(
                DUPLICATE_EFFECT,
                evidence.referrals().steps(),
                step -> List.of(step.referralId(), step.version(), step.what()),
                Referrals.Step::referralId,
                "the history has this step twice: %s");
        moves(evidence, findings);
        board(account, findings);
    }

    /** Somebody is with a worker once or not at all, at every entry of the ledger of caseloads. */
    private static void moves(Evidence evidence, Findings findings) {
        Map<List<String>, Integer> with = new HashMap<>();
        for (Staff.Move move : evidence.staff().moves()) {
            int now = with.merge(List.of(move.worker(), move.placement()), move.change(), Integer::sum);
            findings.expect(
                    now == 0 || now == 1,
                    DUPLICATE_EFFECT,
                    move.placement(),
                    "after entry %s whoever has the place is %s times with %s",
                    move.id(),
                    now,
                    move.worker());
        }
    }

    /**
     * One change for the log of the incident, one for each other status of one of its referrals; more where people have
     * moved the incident itself or its meeting on.
     */
    private static void board(Account account, Findings findings) {
        Set<String> moved = MovedIncidents.of(account.evidence());
        Map<String, Integer> expected = new HashMap<>();
        account.courses()
                .values()
                .forEach(course -> expected.merge(course.incidentId(), course.statusChanges(), Integer::sum));
        account.evidence().cases().incidents().forEach(incident -> {
            long changes = account.evidence()
                    .cases()
                    .boardChanges()
                    .getOrDefault(incident.id(), new BoardChanges(0, 0))
                    .number();
            long should = 1L + expected.getOrDefault(incident.id(), 0);
            findings.expect(
                    changes == should || changes > should && moved.contains(incident.id()),
                    changes > should ? DUPLICATE_EFFECT : DIVERGENCE,
                    incident.id(),
                    "%s changed %s times on the board, by its events it is %s",
                    incident.reference(),
                    changes,
                    should);
        });
    }
}
