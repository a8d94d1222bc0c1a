package uk.reachable.intervention.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
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
import uk.reachable.contracts.referral.ReferralEvent;
import uk.reachable.contracts.referral.ReferralHeartbeat;
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
import uk.reachable.intervention.returns.activity.ActivityProjection;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Turns what happened to a referral into what is to be done with its place. */
@Component
class ReferralListener implements TopicListener {
    private final PlaceHandler places;
    private final ActivityProjection activity;

    ReferralListener(PlaceHandler places, ActivityProjection activity) {
        this.places = places;
        this.activity = activity;
    }

    @Override
    public Topic topic() {
        return Topic.REFERRAL;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type != ReferralHeartbeat.class;
    }

    @Override
    public void on(Received received) {
        switch ((ReferralEvent) received.event()) {
            case CaseEvent step -> on(step);
            case ReferralHeartbeat _ -> {}
        }
    }

    private void on(CaseEvent step) {
        activity.on(step);
        switch (step) {
            case PlaceRequested asked -> places.request(PlaceRequest.of(asked));
            case OfferMade made -> places.startClock(made.offerId(), made.respondBy());
            case HandoverOffered made -> places.startClock(made.handoverId(), made.respondBy());
            case OfferAccepted yes -> places.fill(yes.offerId(), yes.worker(), yes.acceptedAt());
            case OfferDeclined no -> places.release(no.offerId(), no.declinedAt());
            case OfferLapsed silent -> places.release(silent.offerId(), silent.lapsedAt());
            case OfferWithdrawn ended -> places.release(ended.offerId(), ended.withdrawnAt());
            case OfferNotMade unwanted -> places.release(unwanted.offerId(), unwanted.decidedAt());
            case HandoverRefused no -> places.release(no.handoverId(), no.refusedAt());
            case HandoverLapsed silent -> places.release(silent.handoverId(), silent.lapsedAt());
            case HandoverAccepted yes ->
                places.handOver(
                        yes.handoverId(), yes.referralId(), yes.fromProgramme(), yes.worker(), yes.acceptedAt());
            case WorkerChanged other -> places.changeWorker(other.placementId(), other.toWorker(), other.changedAt());
            case ReferralRaised _, ReferralWaiting _, ReferralUnplaced _ -> {}
            case HandoverProposed _, HandoverNotPossible _, AlreadyWithUsNotPossible _ -> {}
            case ReferralWithdrawn gone -> release(gone.offerId(), gone.withdrawnAt());
            case ReferralAmended changed -> amend(changed);
            case ReferralCompleted done -> places.leave(done.placementId(), done.completedAt());
            case ReferralEndedEarly done -> places.leave(done.placementId(), done.endedAt());
            case LeftBeforeContact left -> release(left.endedOfferId(), left.leftAt());
            case ProgrammeChosen chosen -> release(chosen.endedOfferId(), chosen.chosenAt());
            case ReferralReleased gone -> places.leave(gone.placementId(), gone.releasedAt());
            case UnplacedOverdue _ -> {}
            case ConfirmationAwaited _, ConfirmationOverdue _, ReofferConfirmed _, ReferrerTold _ -> {}
            case ReferralReopened _, ContactRecorded _, FirstContactOverdue _, SessionRecorded _ -> {}
            case JourneyPlanned _, LegConfirmed _, LegMissed _ -> {}
            case ReferralPaused stop -> places.stopClock(stop.referralId(), stop.reviewBy());
            case ReferralResumed again -> resume(again);
        }
    }

    /** A request that is made anew ends the old one; an offer that stays has another clock. */
    private void amend(ReferralAmended changed) {
        release(changed.endedOfferId(), changed.amendedAt());
        if (changed.respondBy() != null) {
            places.moveClock(changed.referralId(), changed.respondBy());
        }
    }

    /** What was left of a clock runs on; a request that could not be put to anybody is made anew. */
    private void resume(ReferralResumed again) {
        release(again.endedOfferId(), again.resumedAt());
        if (again.respondBy() != null) {
            places.moveClock(again.referralId(), again.respondBy());
        }
    }

    private void release(@Nullable String offerId, Instant at) {
        if (offerId != null) {
            places.release(offerId, at);
        }
    }
}
