package uk.reachable.system.prove.check.divergent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Course;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Places;
import uk.reachable.system.prove.evidence.Places.Placement;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** Counters, ledger, placements and the referrals themselves agree on every place. */
public final class DivergentPlaces implements Check {

    private record Taken(int held, int filled) {
        Taken plus(int moreHeld, int moreFilled) {
            return new Taken(held + moreHeld, filled + moreFilled);
        }
    }

    private static final Taken NONE = new Taken(0, 0);

    @Override
    public void look(Account account, Findings findings) {
        counters(account.evidence(), findings);
        Map<String, Placement> placements =
                Account.index(account.evidence().places().placements(), Placement::offerId);
        Set<String> wanted = new HashSet<>();
        account.courses().forEach((_, course) -> wanted(course, placements, wanted, findings));
        placements.values().stream()
                .filter(placement ->
                        placement.state().equals("HELD") || placement.state().equals("FILLED"))
                .forEach(placement -> findings.expect(
                        wanted.contains(placement.offerId()),
                        DIVERGENCE,
                        placement.offerId(),
                        "a place of %s is %s for referral %s, which has no use of it",
                        placement.programme(),
                        placement.state(),
                        placement.referralId()));
    }

    private static void counters(Evidence evidence, Findings findings) {
        Map<String, Taken> byLedger = new HashMap<>();
        Map<String, Taken> byPlacements = new HashMap<>();
        evidence.places()
                .ledger()
                .forEach(entry -> byLedger.compute(entry.programme(), (_, sum) -> (sum == null ? NONE : sum)
                        .plus(entry.heldChange(), entry.filledChange())));
        evidence.places().placements().stream()
                .filter(placement -> placement.programme() != null)
                .forEach(placement -> byPlacements.compute(placement.programme(), (_, sum) -> (sum == null ? NONE : sum)
                        .plus(
                                placement.state().equals("HELD") ? 1 : 0,
                                placement.state().equals("FILLED") ? 1 : 0)));
        for (Places.Programme programme : evidence.places().programmes()) {
            Taken counted = new Taken(programme.held(), programme.filled());
            Taken entered = byLedger.getOrDefault(programme.id(), NONE);
            Taken placed = byPlacements.getOrDefault(programme.id(), NONE);
            findings.expect(
                    counted.equals(entered) && counted.equals(placed),
                    DIVERGENCE,
                    programme.id(),
                    "counted %s, by the ledger %s, by the placements %s",
                    counted,
                    entered,
                    placed);
        }
    }

    private static void wanted(
            Course course, Map<String, Placement> placements, Set<String> wanted, Findings findings) {
        Course.Asked offer = course.offer();
        Course.Asked handover = course.offeredHandover();
        Course.Taken taken = course.taken();
        if (offer != null) {
            wanted.add(offer.id());
            expect(offer.id(), "HELD", offer.programme(), placements.get(offer.id()), findings);
        }
        if (handover != null) {
            wanted.add(handover.id());
            expect(handover.id(), "HELD", handover.programme(), placements.get(handover.id()), findings);
        }
        if (taken != null) {
            wanted.add(taken.id());
            expect(taken.id(), "FILLED", taken.programme(), placements.get(taken.id()), findings);
        }
    }

    private static void expect(
            String id, String state, String programme, @Nullable Placement placement, Findings findings) {
        findings.expect(
                placement != null && placement.state().equals(state) && programme.equals(placement.programme()),
                DIVERGENCE,
                id,
                "a place of %s must be %s for it, intervention-service has %s",
                programme,
                state,
                placement);
    }
}
