package uk.reachable.referral.lifecycle;

import org.jspecify.annotations.Nullable;

/** The offers of one referral: at most one is open. */
record OffersSoFar(EndedOffers ended, @Nullable Offer open) {}
