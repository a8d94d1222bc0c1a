package uk.reachable.incident.relations;

import org.jspecify.annotations.Nullable;
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

/** Which providers stand in a relation to a referral: the one that holds it, and the one that is being asked. */
public record Standing(@Nullable String holder, @Nullable Asked asked) {

    /** Nobody holds it and nobody is asked. */
    public static final Standing NOBODY = new Standing(null, null);

    /** An organisation with an open offer or handover under this id. */
    public record Asked(String id, String organisation) {}

    /** The relations after one step of the referral. */
    public Standing after(CaseEvent event) {
        return switch (event) {
            case OfferMade offer -> asking(offer.offerId(), offer.provider());
            case OfferAccepted offer -> heldBy(offer.provider());
            case OfferDeclined offer -> withdrawn(offer.offerId());
            case OfferLapsed offer -> withdrawn(offer.offerId());
            case OfferNotMade offer -> withdrawn(offer.offerId());
            case OfferWithdrawn offer -> withdrawn(offer.offerId());
            case HandoverOffered handover -> asking(handover.handoverId(), handover.toOrganisation());
            case HandoverAccepted handover -> heldBy(handover.toOrganisation());
            case HandoverRefused handover -> withdrawn(handover.handoverId());
            case HandoverLapsed handover -> withdrawn(handover.handoverId());
            case HandoverNotPossible handover -> withdrawn(handover.handoverId());
            case ReferralWithdrawn _, ReferralCompleted _, ReferralEndedEarly _, ReferralReopened _ -> NOBODY;
            case ReferralReleased _ -> NOBODY;
            case LeftBeforeContact left -> ended(left.endedOfferId());
            case ProgrammeChosen chosen -> ended(chosen.endedOfferId());
            case ConfirmationAwaited _, ConfirmationOverdue _, ReofferConfirmed _, ReferrerTold _ -> this;
            case UnplacedOverdue _ -> this;
            // A proposal has no place yet: the receiver is not asked before HandoverOffered.
            case ReferralRaised _, PlaceRequested _, ReferralWaiting _, ReferralUnplaced _, HandoverProposed _ -> this;
            case AlreadyWithUsNotPossible _ -> this;
            case ReferralAmended _, ContactRecorded _, FirstContactOverdue _, SessionRecorded _, WorkerChanged _ ->
                this;
            // No leg of a journey changes who is responsible.
            case JourneyPlanned _, LegConfirmed _, LegMissed _ -> this;
            case ReferralPaused _, ReferralResumed _ -> this;
        };
    }

    public boolean isHeldBy(String organisation) {
        return organisation.equals(holder);
    }

    boolean isAskedOf(String organisation) {
        return asked != null && asked.organisation().equals(organisation);
    }

    private Standing asking(String id, String organisation) {
        return new Standing(holder, new Asked(id, organisation));
    }

    /** Whoever held it before holds it no longer. */
    private static Standing heldBy(String organisation) {
        return new Standing(organisation, null);
    }

    private Standing ended(@Nullable String offerId) {
        return offerId == null ? this : withdrawn(offerId);
    }

    private Standing withdrawn(String id) {
        return asked != null && asked.id().equals(id) ? new Standing(holder, null) : this;
    }
}
