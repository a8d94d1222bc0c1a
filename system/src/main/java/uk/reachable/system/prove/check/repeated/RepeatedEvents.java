package uk.reachable.system.prove.check.repeated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.contracts.notification.NoticeSent;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.placement.PlaceFilled;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.placement.PlaceReleased;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.IncidentFacts;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Sent;

import static uk.reachable.system.prove.check.account.Anomaly.DUPLICATE_EFFECT;

/** An event may lie on its topic twice, but it is then the same; and what happens once is told under one number. */
public final class RepeatedEvents implements Check {

    private record Turn(Line line, long sequence) {}

    @Override
    public void look(Account account, Findings findings) {
        copies(account.evidence(), findings);
        Map<List<String>, Event> facts = new HashMap<>();
        account.evidence().log().events(Event.class).forEach(event -> once(event, facts, findings));
    }

    private static void copies(Evidence evidence, Findings findings) {
        Map<Turn, Sent> first = new HashMap<>();
        for (Sent sent : evidence.log().all()) {
            Sent before = first.putIfAbsent(new Turn(sent.line(), sent.sequence()), sent);
            findings.expect(
                    before == null
                            || sent.sequence() == 0
                            || before.id().equals(sent.id()) && before.digest() == sent.digest(),
                    DUPLICATE_EFFECT,
                    sent.line().key(),
                    "event %s of %s is another at %s than at %s",
                    sent.sequence(),
                    sent.line(),
                    sent.place(),
                    before == null ? "" : before.place());
        }
    }

    private static void once(Event event, Map<List<String>, Event> facts, Findings findings) {
        List<String> fact = fact(event);
        if (fact != null) {
            Event before = facts.putIfAbsent(fact, event);
            findings.expect(
                    before == null,
                    DUPLICATE_EFFECT,
                    fact.getLast(),
                    "%s happened twice: %s and %s",
                    fact.getFirst(),
                    before,
                    event);
        }
    }

    /** What can happen only once, by a name of our own; an offer or handover ends once, in whichever way. */
    private static @Nullable List<String> fact(Event event) {
        return switch (event) {
            case IncidentEvent e -> IncidentFacts.once(e);
            case ReferralRaised e -> List.of("the referral", e.referralId());
            case PlaceRequested e -> List.of("the request for a place", e.offerId());
            case OfferMade e -> List.of("the offer", e.offerId());
            case OfferAccepted e -> List.of("the end of an offer", e.offerId());
            case OfferDeclined e -> List.of("the end of an offer", e.offerId());
            case OfferLapsed e -> List.of("the end of an offer", e.offerId());
            case OfferWithdrawn e -> List.of("the end of an offer", e.offerId());
            case AlreadyWithUsNotPossible e -> List.of("the end of an offer", e.offerId());
            case OfferNotMade e -> List.of("the giving back of a place", e.offerId());
            case HandoverProposed e -> List.of("the proposal of a handover", e.handoverId());
            case HandoverOffered e -> List.of("the offer of a handover", e.handoverId());
            case HandoverAccepted e -> List.of("the end of a handover", e.handoverId());
            case HandoverRefused e -> List.of("the end of a handover", e.handoverId());
            case HandoverLapsed e -> List.of("the end of a handover", e.handoverId());
            case HandoverNotPossible e -> List.of("the end of a handover", e.handoverId());
            case FirstContactOverdue e -> List.of("the breach of a first contact by " + e.dueBy(), e.placementId());
            case LegConfirmed e -> List.of("the confirmation of a leg, " + e.side(), e.legId());
            case LegMissed e -> List.of("the alarm of a leg", e.legId());
            case SessionRecorded e -> List.of("the session", e.sessionId());
            case ReferralReleased e -> List.of("the end of a support", e.placementId());
            case ReferralCompleted e -> List.of("the end of a support", e.placementId());
            case ReferralEndedEarly e -> List.of("the end of a support", e.placementId());
            case PlaceHeld e -> List.of("the holding of a place", e.offerId());
            case NoPlace e -> List.of("the answer that there is no place, " + e.outcome(), e.offerId());
            case PlaceFilled e -> List.of("the filling of a place", e.offerId());
            case PlaceReleased e -> List.of("the release of a place", e.offerId());
            case NoticePosted e -> List.of("the posting of a notice", e.noticeId());
            case NoticeSent e -> List.of("the sending of a notice", e.noticeId());
            default -> null;
        };
    }
}
