package uk.reachable.system.prove.check.account;

import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.contracts.referral.WorkerChanged;

/** Who follows which step of a referral: what it moves is told by its event alone. */
final class Moves {

    private final Standing now = new Standing();
    private final Claims claims = new Claims();
    private final OpenHandover handover = new OpenHandover();
    private final SearchMoves search = new SearchMoves(now, claims);
    private final ClaimMoves alreadyWithUs = new ClaimMoves(now, claims);
    private final DeskMoves desk = new DeskMoves(now);
    private final SupportMoves support = new SupportMoves(now, handover);
    private final HandoverMoves handovers = new HandoverMoves(now, handover);
    private final JourneyMoves journey = new JourneyMoves(now);

    void follow(CaseEvent step) {
        switch (step) {
            case ReferralRaised e -> search.raised(e);
            case PlaceRequested e -> request(e);
            case OfferMade e -> search.offered(e);
            case ReferralWaiting e -> search.waiting(e);
            case ReferralUnplaced e -> search.unplaced(e);
            case UnplacedOverdue e -> desk.unplacedOverdue(e);
            case OfferAccepted e -> accept(e);
            case OfferDeclined e -> search.declined(e);
            case OfferLapsed e -> search.lapsed(e);
            case AlreadyWithUsNotPossible e -> alreadyWithUs.notPossible(e);
            case ReferralWithdrawn e -> desk.withdrawn(e);
            case OfferWithdrawn e -> desk.offerWithdrawn(e);
            case ReferralAmended e -> desk.amended(e);
            case ReferralReopened e -> desk.reopened(e);
            case LeftBeforeContact e -> desk.left(e);
            case ConfirmationAwaited e -> desk.awaited(e);
            case ConfirmationOverdue e -> desk.overdue(e);
            case ReofferConfirmed e -> desk.confirmed(e);
            case ProgrammeChosen e -> desk.chosen(e);
            case ContactRecorded e -> support.during(e, e.placementId());
            case FirstContactOverdue e -> support.during(e, e.placementId());
            case SessionRecorded e -> support.during(e, e.placementId());
            case WorkerChanged e -> support.workerChanged(e);
            case ReferralCompleted e -> support.completed(e);
            case ReferralEndedEarly e -> support.endedEarly(e);
            case ReferralReleased e -> support.released(e);
            case HandoverProposed e -> handovers.proposed(e);
            case HandoverOffered e -> handovers.offered(e);
            case HandoverAccepted e -> handovers.accepted(e);
            case HandoverRefused e -> handovers.refused(e, e.handoverId());
            case HandoverLapsed e -> handovers.refused(e, e.handoverId());
            case HandoverNotPossible e -> handovers.notPossible(e, e.handoverId());
            case JourneyPlanned e -> journey.planned(e);
            case LegConfirmed e -> journey.confirmed(e);
            case LegMissed e -> journey.missed(e);
            case OfferNotMade e -> alreadyWithUs.notMade(e);
            case ReferralPaused e -> now.require(now.isRaised(), e);
            case ReferralResumed e -> desk.resumed(e);
            case ReferrerTold e -> now.require(now.isRaised(), e);
        }
    }

    private void request(PlaceRequested step) {
        switch (step.purpose()) {
            case OFFER -> search.requested(step);
            case HANDOVER -> handovers.requested(step);
            case ALREADY_WITH_US -> alreadyWithUs.requested(step);
        }
    }

    private void accept(OfferAccepted step) {
        search.accepted(step);
        journey.supportBegins();
    }

    Standing now() {
        return now;
    }

    Claims claims() {
        return claims;
    }

    OpenHandover handover() {
        return handover;
    }

    JourneyMoves journey() {
        return journey;
    }
}
