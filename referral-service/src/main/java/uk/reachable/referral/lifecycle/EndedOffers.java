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
        WITHDRAWN,
        /** Accepted, and let go because the person was not seen in time. */
        RELEASED
    }

    /** One offer that ended; {@code forgiven} when a manager had everybody asked again afterwards. */
    public record EndedOffer(String offerId, String provider, Outcome outcome, boolean forgiven) {

        public EndedOffer(String offerId, String provider, Outcome outcome) {
            this(offerId, provider, outcome, false);
        }

        private boolean excludesItsProvider() {
            return !forgiven
                    && switch (outcome) {
                        case DECLINED, LAPSED, RELEASED -> true;
                        case ACCEPTED, WITHDRAWN -> false;
                    };
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

    /** The holder let the person go: its offer is no accepted one any more, and a handover to it counts as one. */
    EndedOffers released(Placement placement) {
        EndedOffer released = new EndedOffer(placement.id(), placement.place().provider(), Outcome.RELEASED);
        return contains(placement.id())
                ? new EndedOffers(offers.stream()
                        .map(offer -> offer.offerId().equals(placement.id()) ? released : offer)
                        .toList())
                : new EndedOffers(
                        Stream.concat(offers.stream(), Stream.of(released)).toList());
    }

    /**
     * Providers that declined, let an offer lapse or let the person go: they are not asked again for this referral,
     * unless a manager wants it.
     */
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
