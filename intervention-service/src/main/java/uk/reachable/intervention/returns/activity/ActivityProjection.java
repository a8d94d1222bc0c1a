package uk.reachable.intervention.returns.activity;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.SubjectKind;
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

/** Keeps what the returns count, in the transaction in which a referral's event is heard. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ActivityProjection {
    private final Activities activities;

    ActivityProjection(Activities activities) {
        this.activities = activities;
    }

    public void on(CaseEvent event) {
        switch (event) {
            case ReferralRaised raised -> activities.raise(raised);
            case ReferralAmended amended -> activities.amend(amended);
            case LeftBeforeContact left -> activities.left(left);
            case ContactRecorded contact -> contacted(contact);
            case SessionRecorded session -> activities.session(session);
            case ReferralWaiting step -> add(step, ActivityKind.WAITING, step.waitingSince());
            case OfferMade step -> add(step, ActivityKind.OFFERED, step.madeAt());
            case OfferAccepted step ->
                activities.accepted(step, ActivityKind.ACCEPTED, step.programme(), step.acceptedAt());
            case HandoverAccepted step ->
                activities.accepted(step, ActivityKind.TAKEN_OVER, step.toProgramme(), step.acceptedAt());
            case ReferralUnplaced step -> add(step, ActivityKind.UNPLACED, step.unplacedAt());
            case ReferralReopened step -> add(step, ActivityKind.REOPENED, step.reopenedAt());
            case ReferralCompleted step ->
                activities.ended(step, ActivityKind.COMPLETED, step.outcome(), step.completedAt());
            case ReferralEndedEarly step ->
                activities.ended(step, ActivityKind.ENDED_EARLY, step.reason(), step.endedAt());
            case ReferralWithdrawn step ->
                activities.ended(step, ActivityKind.WITHDRAWN, step.reason(), step.withdrawnAt());
            case PlaceRequested _, OfferDeclined _, OfferLapsed _, OfferNotMade _, FirstContactOverdue _ -> {}
            case OfferWithdrawn _, AlreadyWithUsNotPossible _ -> {}
            case HandoverProposed _, HandoverOffered _, HandoverRefused _ -> {}
            case UnplacedOverdue _ -> {}
            case ConfirmationAwaited _, ConfirmationOverdue _, ReofferConfirmed _ -> {}
            case ProgrammeChosen _, ReferralReleased _, ReferrerTold _ -> {}
            case HandoverLapsed _, HandoverNotPossible _, WorkerChanged _ -> {}
            case JourneyPlanned _, LegConfirmed _, LegMissed _ -> {}
            case ReferralPaused _, ReferralResumed _ -> {}
        }
    }

    private void add(CaseEvent step, ActivityKind kind, Instant at) {
        activities.step(step, kind, at);
    }

    /**
     * Only an answer is two-way contact; who could not be found was not reached, and a school is not a person reached.
     */
    private void contacted(ContactRecorded contact) {
        if (contact.answer() != ContactAnswer.COULD_NOT_BE_FOUND && isAPerson(contact)) {
            activities.firstContact(contact);
        }
    }

    private static boolean isAPerson(ContactRecorded contact) {
        return contact.subject() == null || contact.subject() == SubjectKind.PERSON;
    }
}
