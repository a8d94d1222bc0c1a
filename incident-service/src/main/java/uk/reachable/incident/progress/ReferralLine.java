package uk.reachable.incident.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
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

/** How one referral stands, as its events say; {@code offer} is the open or accepted one. */
public record ReferralLine(
        ReferralStatus status,
        @Nullable Offer offer,
        @Nullable Instant dutyDueBy,
        String responsibleOrganisation) {

    /**
     * A programme of a provider, and its clock while it is open; {@code ring} is whom to ring when nobody is on shift.
     */
    public record Offer(
            String programme,
            String provider,
            @Nullable Instant respondBy,
            @Nullable Instant onShiftFrom,
            @Nullable String ring) {
        private static Offer accepted(String programme, String provider) {
            return new Offer(programme, provider, null, null, null);
        }

        private Offer until(@Nullable Instant newRespondBy) {
            return new Offer(programme, provider, newRespondBy, onShiftFrom, ring);
        }
    }

    /** Before the first event: the referrer is responsible. */
    static ReferralLine raised(String referringOrganisation) {
        return new ReferralLine(ReferralStatus.RAISED, null, null, referringOrganisation);
    }

    /** The line after one step of the referral. */
    ReferralLine after(CaseEvent event) {
        return switch (event) {
            case ReferralRaised step -> raised(step.responsibleOrganisation());
            case OfferMade step -> with(ReferralStatus.OFFERED, open(step), null);
            case OfferAccepted step -> heldBy(step.provider(), Offer.accepted(step.programme(), step.provider()));
            // The referral moves on: a place is being sought again.
            case OfferDeclined _, OfferLapsed _ -> with(ReferralStatus.RAISED, null, null);
            case ReferralWaiting _ -> with(ReferralStatus.WAITING, null, null);
            case ReferralUnplaced step -> with(ReferralStatus.UNPLACED, null, step.dutyDueBy());
            case HandoverAccepted step ->
                heldBy(step.toOrganisation(), Offer.accepted(step.toProgramme(), step.toOrganisation()));
            case ReferralReopened step -> raised(step.responsibleOrganisation());
            case ReferralWithdrawn _ -> with(ReferralStatus.WITHDRAWN, null, null);
            case ReferralCompleted step -> ended(ReferralStatus.COMPLETED, step.responsibleOrganisation());
            case ReferralEndedEarly step -> ended(ReferralStatus.ENDED_EARLY, step.responsibleOrganisation());
            case ReferralAmended step -> anew(step.endedOfferId(), step.respondBy());
            case ReferralResumed step -> anew(step.endedOfferId(), step.respondBy());
            case ConfirmationAwaited step -> with(ReferralStatus.AWAITING_CONFIRMATION, null, step.confirmBy());
            case ReofferConfirmed _, ProgrammeChosen _ -> with(ReferralStatus.RAISED, null, null);
            case ReferralReleased step -> raised(step.responsibleOrganisation());
            case LeftBeforeContact _ -> left();
            case PlaceRequested _,
                    OfferNotMade _,
                    OfferWithdrawn _,
                    AlreadyWithUsNotPossible _,
                    HandoverProposed _,
                    HandoverOffered _,
                    HandoverRefused _,
                    HandoverLapsed _,
                    HandoverNotPossible _,
                    ContactRecorded _,
                    FirstContactOverdue _,
                    SessionRecorded _,
                    ConfirmationOverdue _,
                    UnplacedOverdue _,
                    ReferrerTold _,
                    WorkerChanged _,
                    JourneyPlanned _,
                    LegConfirmed _,
                    LegMissed _,
                    ReferralPaused _ -> this;
        };
    }

    /** A request is made anew, or an open offer has another clock. */
    private ReferralLine anew(@Nullable String endedOfferId, @Nullable Instant respondBy) {
        if (endedOfferId != null) {
            return with(ReferralStatus.RAISED, null, null);
        }
        boolean clockMoves = status == ReferralStatus.OFFERED && respondBy != null;
        return clockMoves && offer != null ? with(status, offer.until(respondBy), null) : this;
    }

    /**
     * Whoever has accepted keeps the person, and what waits for a confirmation still does; else a place is sought anew.
     */
    private ReferralLine left() {
        return switch (status) {
            case RAISED, OFFERED, WAITING, UNPLACED -> with(ReferralStatus.RAISED, null, null);
            case ACCEPTED, AWAITING_CONFIRMATION, COMPLETED, ENDED_EARLY, WITHDRAWN -> this;
        };
    }

    private ReferralLine with(ReferralStatus next, @Nullable Offer nextOffer, @Nullable Instant due) {
        return new ReferralLine(next, nextOffer, due, responsibleOrganisation);
    }

    private static ReferralLine ended(ReferralStatus end, String responsible) {
        return new ReferralLine(end, null, null, responsible);
    }

    private static ReferralLine heldBy(String organisation, Offer accepted) {
        return new ReferralLine(ReferralStatus.ACCEPTED, accepted, null, organisation);
    }

    private static Offer open(OfferMade step) {
        return new Offer(step.programme(), step.provider(), step.respondBy(), step.onShiftFrom(), step.ring());
    }
}
