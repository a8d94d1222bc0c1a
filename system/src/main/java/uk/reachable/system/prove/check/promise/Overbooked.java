package uk.reachable.system.prove.check.promise;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Places;

import static uk.reachable.system.prove.check.account.Anomaly.OVERBOOKED;

/** No place is promised twice: not now, not at any entry of the ledger, not at any moment that was observed. */
public final class Overbooked implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Map<String, Integer> most = new HashMap<>();
        for (Places.Programme programme : evidence.places().programmes()) {
            most.put(programme.id(), most(programme, evidence.observed().places()));
            findings.expect(
                    programme.held() + programme.filled() <= most.getOrDefault(programme.id(), 0),
                    OVERBOOKED,
                    programme.id(),
                    "%s places, %s held and %s filled",
                    programme.places(),
                    programme.held(),
                    programme.filled());
        }
        ledger(evidence, most, findings);
        evidence.observed()
                .occupations()
                .forEach(seen -> findings.expect(
                        seen.held() + seen.filled() <= most.getOrDefault(seen.programme(), 0),
                        OVERBOOKED,
                        seen.programme(),
                        "seen during the run: %s",
                        seen));
    }

    /** Lowering the places below what is taken is allowed, so the highest number that was seen counts. */
    private static int most(Places.Programme programme, Map<String, Set<Integer>> observed) {
        return Math.max(
                programme.places(),
                observed.getOrDefault(programme.id(), Set.of()).stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
    }

    private static void ledger(Evidence evidence, Map<String, Integer> most, Findings findings) {
        Map<String, Integer> taken = new HashMap<>();
        for (Places.Entry entry : evidence.places().ledger()) {
            int now = taken.merge(entry.programme(), entry.heldChange() + entry.filledChange(), Integer::sum);
            findings.expect(
                    now <= most.getOrDefault(entry.programme(), 0) && now >= 0,
                    OVERBOOKED,
                    entry.programme(),
                    "after entry %s (%s of %s) %s of %s places are taken",
                    entry.id(),
                    entry.kind(),
                    entry.offerId(),
                    now,
                    most.get(entry.programme()));
        }
    }
}
