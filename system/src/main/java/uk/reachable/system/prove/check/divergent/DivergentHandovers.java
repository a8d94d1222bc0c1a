package uk.reachable.system.prove.check.divergent;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralReleased;
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

    /** What the events tell of each; a handover whose receiver lets the person go is kept as an offer, too. */
    private record Told(Map<String, String> offers, Map<String, String> handovers) {}

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Told told = new Told(new HashMap<>(), new HashMap<>());
        account.courses()
                .keySet()
                .forEach(referral -> evidence.log().steps(referral).forEach(step -> tell(step, told)));
        agree(told.offers(), offers(evidence), "an offer", "referral-service", findings);
        agree(told.handovers(), handovers(evidence), "a handover", "referral-service", findings);
        agree(told.handovers(), shown(evidence), "a handover", "the response", findings);
    }

    private static Map<String, String> offers(Evidence evidence) {
        return evidence.referrals().offers().stream()
                .collect(Collectors.toMap(Referrals.Offer::id, DivergentHandovers::outcome));
    }

    private static Map<String, String> handovers(Evidence evidence) {
        return evidence.referrals().handovers().stream()
                .collect(Collectors.toMap(Referrals.Handover::id, Referrals.Handover::status));
    }

    private static Map<String, String> shown(Evidence evidence) {
        return evidence.cases().handovers().stream()
                .collect(Collectors.toMap(CaseFiles.HandoverLine::id, CaseFiles.HandoverLine::status));
    }

    private static void agree(
            Map<String, String> told, Map<String, String> kept, String what, String where, Findings findings) {
        told.forEach((id, state) -> same(id, state, kept.get(id), where, findings));
        kept.keySet()
                .forEach(id -> findings.expect(
                        told.containsKey(id), DIVERGENCE, id, "%s in %s of which no event tells", what, where));
    }

    private static void same(String id, String told, @Nullable String kept, String where, Findings findings) {
        findings.expect(told.equals(kept), DIVERGENCE, id, "by its events %s, in %s %s", told, where, kept);
    }

    private static String outcome(Referrals.Offer offer) {
        return offer.outcome() == null ? OPEN : offer.outcome();
    }

    private static void tell(CaseEvent step, Told told) {
        switch (step) {
            case OfferMade e -> told.offers().put(e.offerId(), OPEN);
            case OfferAccepted e -> told.offers().put(e.offerId(), "ACCEPTED");
            case OfferDeclined e -> told.offers().put(e.offerId(), "DECLINED");
            case OfferWithdrawn e -> told.offers().computeIfPresent(e.offerId(), (_, _) -> "WITHDRAWN");
            case OfferLapsed e -> told.offers().put(e.offerId(), "LAPSED");
            case ReferralWithdrawn e -> withdrawn(e.offerId(), told.offers());
            case LeftBeforeContact e -> withdrawn(e.endedOfferId(), told.offers());
            case ProgrammeChosen e -> withdrawn(e.endedOfferId(), told.offers());
            case ReferralReleased e -> told.offers().put(e.placementId(), "RELEASED");
            case HandoverProposed e -> told.handovers().put(e.handoverId(), "PROPOSED");
            case HandoverOffered e -> told.handovers().put(e.handoverId(), "OFFERED");
            case HandoverAccepted e -> told.handovers().put(e.handoverId(), "ACCEPTED");
            case HandoverRefused e -> told.handovers().put(e.handoverId(), "REFUSED");
            case HandoverLapsed e -> told.handovers().put(e.handoverId(), "LAPSED");
            case HandoverNotPossible e -> told.handovers().put(e.handoverId(), "NOT_POSSIBLE");
            default -> {}
        }
    }

    /** What ends may be a request that never became an offer. */
    private static void withdrawn(@Nullable String offerId, Map<String, String> told) {
        if (offerId != null) {
            told.computeIfPresent(offerId, (_, _) -> "WITHDRAWN");
        }
    }
}
