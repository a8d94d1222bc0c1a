package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.DeclineReason;

/** What happened to a referral. */
public sealed interface ReferralEvent {

    record ReferralRaised(Instant at) implements ReferralEvent {}

    record PlaceRequested(String offerId, List<String> excludedProviders, Instant at) implements ReferralEvent {
        public PlaceRequested {
            excludedProviders = List.copyOf(excludedProviders);
        }
    }

    record OfferMade(Offer offer) implements ReferralEvent {}

    record OfferAccepted(Offer offer, Instant at) implements ReferralEvent {}

    record OfferDeclined(Offer offer, DeclineReason reason, Instant at) implements ReferralEvent {}

    record OfferLapsed(Offer offer, Instant at) implements ReferralEvent {}

    /** A place was held that is not wanted any more. */
    record OfferNotMade(String offerId, Place place, Instant at) implements ReferralEvent {}

    record ReferralWaiting(String offerId, Instant since) implements ReferralEvent {}

    record ReferralUnplaced(String offerId, Instant dutyDueBy, Instant at) implements ReferralEvent {}
}
