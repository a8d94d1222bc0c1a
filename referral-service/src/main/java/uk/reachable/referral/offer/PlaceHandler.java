package uk.reachable.referral.offer;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.programme.Programmes;

/** What the search for a place found: an offer with a clock, a wait, or nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlaceHandler {

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final Programmes programmes;
    private final Clock clock;

    PlaceHandler(Referrals referrals, ReferralHandler handler, Programmes programmes, Clock clock) {
        this.referrals = referrals;
        this.handler = handler;
        this.programmes = programmes;
        this.clock = clock;
    }

    public void placeHeld(String referralId, String offerId, Place place) {
        Instant now = clock.instant();
        apply(referralId, new MakeOffer(offerId, place, OfferClock.start(programmes.find(place.programme()), now)));
    }

    public void allFull(String referralId, String offerId) {
        apply(referralId, new AwaitPlace(offerId, clock.instant()));
    }

    public void noneLeft(String referralId, String offerId) {
        apply(referralId, new ReportNoneLeft(offerId, clock.instant()));
    }

    private void apply(String referralId, ReferralCommand command) {
        Referral referral = referrals
                .lock(referralId)
                .orElseThrow(() -> new IllegalStateException("an answer for a referral that was never raised"));
        handler.apply(referral, command);
    }
}
