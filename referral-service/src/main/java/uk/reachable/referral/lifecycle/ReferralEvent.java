package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;

/** What happened to a referral. */
public sealed interface ReferralEvent {

    /** A step of the search for somebody who takes the person on. */
    sealed interface SearchEvent extends ReferralEvent {}

    /** What the duty desk did. */
    sealed interface DeskEvent extends ReferralEvent {}

    /** A step of the support by whoever took the person on. */
    sealed interface SupportEvent extends ReferralEvent {}

    record ReferralRaised(Instant at) implements SearchEvent {}

    record PlaceRequested(String offerId, List<String> excludedProviders, Instant at) implements SearchEvent {
        public PlaceRequested {
            excludedProviders = List.copyOf(excludedProviders);
        }
    }

    record OfferMade(Offer offer) implements SearchEvent {}

    record OfferAccepted(Offer offer, Instant at) implements SearchEvent {}

    record OfferDeclined(Offer offer, DeclineReason reason, Instant at) implements SearchEvent {}

    record OfferLapsed(Offer offer, Instant at) implements SearchEvent {}

    /** A place was held that is not wanted any more. */
    record OfferNotMade(String offerId, Place place, Instant at) implements SearchEvent {}

    record ReferralWaiting(String offerId, Instant since) implements SearchEvent {}

    record ReferralUnplaced(String offerId, Instant dutyDueBy, Instant at) implements SearchEvent {}

    /** {@code offerId} is the request or open offer that ended with it; null when nothing was sought. */
    record ReferralWithdrawn(@Nullable String offerId, WithdrawalReason reason, Instant at) implements DeskEvent {}

    record ReferralReopened(boolean everybodyAgain, Instant at) implements DeskEvent {}

    /** {@code endedOfferId} is a request that is made anew, {@code window} the new clock of an open offer. */
    record ReferralAmended(
            @Nullable String endedOfferId, @Nullable ResponseWindow window, Instant at) implements DeskEvent {}

    record ContactRecorded(
            Placement placement,
            ContactAnswer answer,
            @Nullable LocalDate askAgainOn,
            Instant contactedAt) implements SupportEvent {}

    record FirstContactOverdue(Placement placement, Instant dueBy, Instant at) implements SupportEvent {}

    record SessionRecorded(Placement placement, String sessionId, LocalDate heldOn, Instant at)
            implements SupportEvent {}

    record ReferralCompleted(Placement placement, SupportOutcome outcome, Instant at) implements SupportEvent {}

    record ReferralEndedEarly(Placement placement, EarlyEndReason reason, Instant at) implements SupportEvent {}
}
