package uk.reachable.system.prove.check.divergent;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Referrals;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** Every offer and every handover stands as its events say, here and in the response. */
public final class DivergentHandovers implements Check {

    private static final String OPEN = "OPEN";

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Map<String, String> told = new HashMap<>();
        account.courses()
                .keySet()
                .forEach(referral -> evidence.log().steps(referral).forEach(step -> tell(step, told)));
        Map<String, String> offers = evidence.referrals().offers().stream()
                .collect(Collectors.toMap(Referrals.Offer::id, DivergentHandovers::outcome));
        Map<String, String> handovers = evidence.referrals().handovers().stream()
                .collect(Collectors.toMap(Referrals.Handover::id, Referrals.Handover::status));
        Map<String, String> shown = evidence.cases().handovers().stream()
                .collect(Collectors.toMap(CaseFiles.HandoverLine::id, CaseFiles.HandoverLine::status));
        told.forEach((id, state) -> {
            String kept = offers.getOrDefault(id, handovers.get(id));
            same(id, state, kept, "referral-service", findings);
            if (handovers.containsKey(id)) {
                same(id, state, shown.get(id), "the response", findings);
            }
        });
        untold(offers.keySet(), told, "an offer", findings);
        untold(handovers.keySet(), told, "a handover", findings);
        untold(shown.keySet(), told, "a handover in the response", findings);
    }

    private static void same(String id, String told, @Nullable String kept, String where, Findings findings) {
        findings.expect(told.equals(kept), DIVERGENCE, id, "by its events %s, in %s %s", told, where, kept);
    }

    private static void untold(Set<String> ids, Map<String, String> told, String what, Findings findings) {
        ids.forEach(id -> findings.expect(told.containsKey(id), DIVERGENCE, id, "%s of which no event tells", what));
    }

    private static String outcome(Referrals.Offer offer) {
        return offer.outcome() == null ? OPEN : offer.outcome();
    }

    private static void tell(CaseEvent step, Map<String, String> told) {
        switch (step) {
            case OfferMade e -> told.put(e.offerId(), OPEN);
            case OfferAccepted e -> told.put(e.offerId(), "ACCEPTED");
            case OfferDeclined e -> told.put(e.offerId(), "DECLINED");
            case OfferLapsed e -> told.put(e.offerId(), "LAPSED");
            case ReferralWithdrawn e
            when e.offerId() != null -> told.computeIfPresent(e.offerId(), (_, _) -> "WITHDRAWN");
            case HandoverProposed e -> told.put(e.handoverId(), "PROPOSED");
            case HandoverOffered e -> told.put(e.handoverId(), "OFFERED");
            case HandoverAccepted e -> told.put(e.handoverId(), "ACCEPTED");
            case HandoverRefused e -> told.put(e.handoverId(), "REFUSED");
            case HandoverLapsed e -> told.put(e.handoverId(), "LAPSED");
            case HandoverNotPossible e -> told.put(e.handoverId(), "NOT_POSSIBLE");
            default -> {}
        }
    }
}
