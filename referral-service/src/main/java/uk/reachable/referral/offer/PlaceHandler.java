package uk.reachable.referral.offer;

import java.time.Clock;
import java.util.function.Function;
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
import uk.reachable.referral.lifecycle.ResponseWindow;
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
        apply(referralId, referral -> new MakeOffer(offerId, place, window(referral, place)));
    }

    public void allFull(String referralId, String offerId) {
        apply(referralId, _ -> new AwaitPlace(offerId, clock.instant()));
    }

    public void noneLeft(String referralId, String offerId) {
        apply(referralId, _ -> new ReportNoneLeft(offerId, clock.instant()));
    }

    private void apply(String referralId, Function<Referral, ReferralCommand> command) {
        Referral referral = referrals
                .lock(referralId)
                .orElseThrow(() -> new IllegalStateException("an answer for a referral that was never raised"));
        handler.apply(referral, command.apply(referral));
    }

    private ResponseWindow window(Referral referral, Place place) {
        return OfferClock.start(programmes.find(place.programme()), referral.facts(), clock.instant());
    }
}
