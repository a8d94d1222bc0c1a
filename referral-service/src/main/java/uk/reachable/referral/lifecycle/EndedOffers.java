package uk.reachable.referral.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The offers of a referral that were answered, ran out or were withdrawn, oldest first. */
public record EndedOffers(List<EndedOffer> offers) {

    public static final EndedOffers NONE = new EndedOffers(List.of());

    /** How an offer ended. */
    public enum Outcome {
        ACCEPTED,
        DECLINED,
        LAPSED,
        WITHDRAWN
    }

    /** One offer that ended; {@code forgiven} when a manager had everybody asked again afterwards. */
    public record EndedOffer(String offerId, String provider, Outcome outcome, boolean forgiven) {

        public EndedOffer(String offerId, String provider, Outcome outcome) {
            this(offerId, provider, outcome, false);
        }

        private boolean excludesItsProvider() {
            return !forgiven && (outcome == Outcome.DECLINED || outcome == Outcome.LAPSED);
        }

        private EndedOffer forgive() {
            return new EndedOffer(offerId, provider, outcome, true);
        }
    }

    public EndedOffers {
        offers = List.copyOf(offers);
    }

    EndedOffers plus(Offer offer, Outcome outcome) {
        EndedOffer ended = new EndedOffer(offer.id(), offer.place().provider(), outcome);
        return new EndedOffers(Stream.concat(offers.stream(), Stream.of(ended)).toList());
    }

    /** Providers that declined or let an offer lapse: they are not asked again for this referral, unless a manager wants it. */
    List<String> excludedProviders() {
        return offers.stream()
                .filter(EndedOffer::excludesItsProvider)
                .map(EndedOffer::provider)
                .distinct()
                .toList();
    }

    /** All may be asked again. */
    EndedOffers forgiven() {
        return new EndedOffers(offers.stream().map(EndedOffer::forgive).toList());
    }

    boolean contains(String offerId) {
        return offers.stream().anyMatch(ended -> ended.offerId().equals(offerId));
    }

    /** How the last offer to this provider ended; empty when it has had none. */
    public Optional<Outcome> lastOutcomeOf(String provider) {
        return offers.reversed().stream()
                .filter(ended -> ended.provider().equals(provider))
                .map(EndedOffer::outcome)
                .findFirst();
    }
}
