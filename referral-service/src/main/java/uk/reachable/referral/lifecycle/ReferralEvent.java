package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.codes.WorkerChangeReason;

/** What happened to a referral. */
public sealed interface ReferralEvent {

    /** A step of the search for somebody who takes the person on. */
    sealed interface SearchEvent extends ReferralEvent {}

    /** What came of a provider's saying that it supports the person already. */
    sealed interface AlreadyWithUsEvent extends ReferralEvent {}

    /** What the duty desk did. */
    sealed interface DeskEvent extends ReferralEvent {}

    /** How people led the search another way. */
    sealed interface RerouteEvent extends ReferralEvent {}

    /** A step of the support by whoever took the person on. */
    sealed interface SupportEvent extends ReferralEvent {}

    /** Police ask that the person is not contacted yet, or no longer do. */
    sealed interface PauseEvent extends ReferralEvent {}

    record ReferralRaised(Instant at) implements SearchEvent {}

    record PlaceRequested(String offerId, List<String> excludedProviders, Instant at) implements SearchEvent {
        public PlaceRequested {
            excludedProviders = List.copyOf(excludedProviders);
        }
    }

    /** {@code toldFirst} are told before their colleagues; nobody means that everybody is told at once. */
    record OfferMade(Offer offer, List<String> toldFirst) implements SearchEvent {
        public OfferMade {
            toldFirst = List.copyOf(toldFirst);
        }

        /** Of which everybody is told at once. */
        public OfferMade(Offer offer) {
            this(offer, List.of());
        }
    }

    /** {@code actedBy} accepted for the worker, if not they themselves. */
    record OfferAccepted(Offer offer, @Nullable String actedBy, Instant at) implements SearchEvent {

        /** By whoever supports the person. */
        public OfferAccepted(Offer offer, Instant at) {
            this(offer, null, at);
        }
    }

    record OfferDeclined(Offer offer, DeclineReason reason, Instant at) implements SearchEvent {}

    record OfferLapsed(Offer offer, Instant at) implements SearchEvent {}

    /** A place was held that is not wanted any more. */
    record OfferNotMade(String offerId, Place place, Instant at) implements SearchEvent {}

    record ReferralWaiting(String offerId, Instant since) implements SearchEvent {}

    record ReferralUnplaced(String offerId, Instant dutyDueBy, Instant at) implements SearchEvent {}

    /** A place is asked of one provider, whose worker supports the person already. */
    record AlreadyWithUsReported(
            String offerId,
            Place place,
            @Nullable String worker,
            @Nullable String actedBy,
            Instant at) implements AlreadyWithUsEvent {}

    /** The request or open offer of somebody else ends; {@code place} is null when nobody was asked yet. */
    record OfferWithdrawn(String offerId, @Nullable Place place, Instant at) implements AlreadyWithUsEvent {}

    /** The provider that supports the person already took them on. */
    record TakenOn(String offerId, Place place, @Nullable String actedBy, Instant at) implements AlreadyWithUsEvent {}

    /** It has no place; the search goes on as it was. */
    record AlreadyWithUsNotPossible(String offerId, Place place, Instant at) implements AlreadyWithUsEvent {}

    /** {@code offerId} is the request or open offer that ended with it; null when nothing was sought. */
    record ReferralWithdrawn(@Nullable String offerId, WithdrawalReason reason, Instant at) implements DeskEvent {}

    record ReferralReopened(boolean everybodyAgain, Instant at) implements DeskEvent {}

    /** {@code endedOfferId} is a request that is made anew, {@code window} the new clock of an open offer. */
    record ReferralAmended(
            @Nullable String endedOfferId, @Nullable ResponseWindow window, Instant at) implements DeskEvent {}

    /** {@code endedOfferId} is a request or open offer that ended with it, {@code dueBy} the new clock of a holder. */
    record LeftBeforeContact(
            @Nullable String endedOfferId, @Nullable Instant dueBy, Instant at) implements DeskEvent {}

    record ConfirmationAwaited(Instant confirmBy, Instant at) implements RerouteEvent {}

    record ConfirmationOverdue(Instant confirmBy, Instant at) implements RerouteEvent {}

    /** The duty officer has found no other way by then. */
    record UnplacedOverdue(Instant dutyDueBy, Instant at) implements RerouteEvent {}

    record ReofferConfirmed(Instant at) implements RerouteEvent {}

    /** {@code endedOfferId} is a request or open offer that ended with it; null when nothing was sought. */
    record ProgrammeChosen(@Nullable String endedOfferId, Place place, OverrideReason reason, Instant at)
            implements RerouteEvent {}

    /** A place is asked for with one programme, which a person chose. */
    record NamedPlaceRequested(String offerId, String programme, List<String> excludedProviders, Instant at)
            implements RerouteEvent {
        public NamedPlaceRequested {
            excludedProviders = List.copyOf(excludedProviders);
        }
    }

    record ReferralReleased(Placement placement, Instant heldSince, Instant at) implements RerouteEvent {}

    record ReferrerTold(ReferrerOutcome outcome, Instant at) implements ReferralEvent {}

    record ContactRecorded(
            Placement placement,
            ContactAnswer answer,
            @Nullable LocalDate askAgainOn,
            Instant contactedAt) implements SupportEvent {}

    record FirstContactOverdue(Placement placement, Instant dueBy, Instant at) implements SupportEvent {}

    record SessionRecorded(Placement placement, String sessionId, LocalDate heldOn, Instant at)
            implements SupportEvent {}

    record WorkerChanged(
            Placement placement,
            @Nullable String fromWorker,
            String toWorker,
            WorkerChangeReason reason,
            String changedBy,
            Instant at)
            implements SupportEvent {}

    record ReferralCompleted(Placement placement, SupportOutcome outcome, Instant at) implements SupportEvent {}

    record ReferralEndedEarly(Placement placement, EarlyEndReason reason, Instant at) implements SupportEvent {}

    /** {@code organisations} hold the referral or are asked. */
    record ReferralPaused(List<String> organisations, Instant reviewBy, Instant at) implements PauseEvent {
        public ReferralPaused {
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * {@code endedOfferId} is a request that is made anew, {@code window} the clock of who is asked, by an offer or a
     * handover, {@code contactDueBy} that of who holds it.
     */
    record ReferralResumed(
            List<String> organisations,
            @Nullable String endedOfferId,
            @Nullable ResponseWindow window,
            @Nullable Instant contactDueBy,
            Instant at)
            implements PauseEvent {
        public ReferralResumed {
            organisations = List.copyOf(organisations);
        }
    }
}
