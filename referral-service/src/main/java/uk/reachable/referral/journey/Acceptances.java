package uk.reachable.referral.journey;

import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral;

/**
 * Numbers the acceptance that a referral lives by now: handovers leave it, who was let go or is reopened gets another.
 */
final class Acceptances {

    private Acceptances() {}

    static int numberOf(Referral.Accepted referral) {
        return (int) referral.ended().offers().stream()
                .filter(offer -> offer.outcome() == Outcome.ACCEPTED || offer.outcome() == Outcome.RELEASED)
                .count();
    }
}
