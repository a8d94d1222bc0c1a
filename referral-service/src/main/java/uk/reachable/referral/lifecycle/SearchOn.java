package uk.reachable.referral.lifecycle;

import java.time.Instant;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.ReferralEvent.ConfirmationAwaited;

/** What becomes of a referral whose offer, or whose support, came to nothing. */
final class SearchOn {

    private SearchOn() {}

    /** After what {@code happened} to {@code before}, whose offers ended as {@code ended} says. */
    static Applied after(
            ReferralEvent happened,
            Referral before,
            ReferralFacts facts,
            EndedOffers ended,
            Onward onward,
            Instant at) {
        long next = before.version() + 1;
        if (onward.confirmBy() != null) {
            return Applied.of(
                    new AwaitingConfirmation(facts, next, ended, onward.confirmBy(), null),
                    happened,
                    new ConfirmationAwaited(onward.confirmBy(), at));
        }
        Raised again = new Raised(facts, next, ended, onward.nextOfferId());
        return Applied.of(again, happened, SearchTransitions.request(again, at));
    }
}
