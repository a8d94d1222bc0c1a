package uk.reachable.referral.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The offers of a referral that were answered or ran out, oldest first. */
public record EndedOffers(List<EndedOffer> offers) {

    public static final EndedOffers NONE = new EndedOffers(List.of());

    /** How an offer ended. */
    public enum Outcome {
        ACCEPTED,
        DECLINED,
        LAPSED
    }

    /** One offer that ended. */
    public record EndedOffer(String offerId, String provider, Outcome outcome) {}

    public EndedOffers {
        offers = List.copyOf(offers);
    }

    EndedOffers plus(Offer offer, Outcome outcome) {
        EndedOffer ended = new EndedOffer(offer.id(), offer.place().provider(), outcome);
        return new EndedOffers(Stream.concat(offers.stream(), Stream.of(ended)).toList());
    }

    /** Providers that declined or let an offer lapse: they are not asked again for this referral. */
    List<String> excludedProviders() {
        return offers.stream()
                .filter(ended -> ended.outcome() != Outcome.ACCEPTED)
                .map(EndedOffer::provider)
                .distinct()
                .toList();
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
