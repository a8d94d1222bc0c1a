package uk.reachable.system.prove.check.divergent;

import java.util.HashMap;
import java.util.Map;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.CaseFiles.BoardChanges;
import uk.reachable.system.prove.evidence.CaseFiles.BoardRow;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Referrals;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/**
 * The board shows every incident once, as its referrals and those of its duplicates stand in referral-service, and its
 * changes count without a gap.
 */
public final class DivergentBoard implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Map<String, Map<String, Integer>> counts = Survivors.of(evidence).shown(counts(evidence));
        for (CaseFiles.Incident incident : evidence.cases().incidents()) {
            BoardRow row = evidence.cases().board().get(incident.id());
            findings.expect(row != null, DIVERGENCE, incident.id(), "%s is not on the board", incident.reference());
            if (row != null) {
                Map<String, Integer> expected = counts.getOrDefault(incident.id(), Map.of());
                findings.expect(
                        row.counts().equals(expected) && row.reference().equals(incident.reference()),
                        DIVERGENCE,
                        incident.id(),
                        "%s has referrals %s, the board shows %s of %s",
                        incident.reference(),
                        expected,
                        row.counts(),
                        row.reference());
            }
        }
        numbers(evidence, findings);
    }

    /** A referral that referral-service does not have yet is RAISED. */
    private static Map<String, Map<String, Integer>> counts(Evidence evidence) {
        Map<String, Referrals.Referral> referrals =
                Account.index(evidence.referrals().referrals(), Referrals.Referral::id);
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        evidence.cases().referrals().forEach(asked -> {
            Referrals.Referral referral = referrals.get(asked.id());
            counts.computeIfAbsent(asked.incidentId(), _ -> new HashMap<>())
                    .merge(referral == null ? "RAISED" : referral.status(), 1, Integer::sum);
        });
        return counts;
    }

    private static void numbers(Evidence evidence, Findings findings) {
        evidence.cases()
                .boardHeads()
                .forEach(head -> findings.expect(
                        head.seq() == head.changes() && head.seq() == head.highest(),
                        DIVERGENCE,
                        head.region(),
                        "the board has given number %s to %s changes, the highest is %s",
                        head.seq(),
                        head.changes(),
                        head.highest()));
        evidence.cases().board().values().forEach(row -> {
            long last = evidence.cases()
                    .boardChanges()
                    .getOrDefault(row.incidentId(), new BoardChanges(0, 0))
                    .last();
            findings.expect(
                    row.seq() == last,
                    DIVERGENCE,
                    row.incidentId(),
                    "its row on the board is number %s, its last change %s",
                    row.seq(),
                    last);
        });
    }
}
