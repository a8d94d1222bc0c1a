package uk.reachable.referral.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.lifecycle.Onward;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
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
    private final ReofferPolicy reoffers;
    private final Clock clock;

    PlaceHandler(
            Referrals referrals, ReferralHandler handler, Programmes programmes, ReofferPolicy reoffers, Clock clock) {
        this.referrals = referrals;
        this.handler = handler;
        this.programmes = programmes;
        this.reoffers = reoffers;
        this.clock = clock;
    }

    /**
     * @param onShift who of the provider is at the person's site now; null when nobody is, or nothing is known of it
     */
    public void placeHeld(String referralId, String offerId, Place place, @Nullable List<String> onShift) {
        apply(referralId, referral -> {
            ResponseWindow window = window(referral, place);
            return new MakeOffer(
                    offerId, place, window, ReachableMomentPolicy.toldFirst(window, referral.facts(), onShift));
        });
    }

    public void allFull(String referralId, String offerId) {
        apply(referralId, _ -> new AwaitPlace(offerId, clock.instant()));
    }

    public void noneLeft(String referralId, String offerId) {
        apply(referralId, _ -> new ReportNoneLeft(offerId, clock.instant()));
    }

    /** Who found nobody because of money asks again, unless a person has to confirm it: that is the duty desk's. */
    public void intakeReopened(String referralId) {
        Referral referral = lock(referralId);
        Instant now = clock.instant();
        Onward onward = reoffers.onward(referral.facts(), now);
        boolean byItself =
                onward.confirmBy() == null || referral.ended().offers().isEmpty();
        if (referral instanceof Referral.Unplaced && byItself) {
            handler.apply(referral, new ReopenReferral(false, onward.nextOfferId(), now));
        }
    }

    private void apply(String referralId, Function<Referral, ReferralCommand> command) {
        Referral referral = lock(referralId);
        handler.apply(referral, command.apply(referral));
    }

    private Referral lock(String referralId) {
        return referrals
                .lock(referralId)
                .orElseThrow(() -> new IllegalStateException("an answer for a referral that was never raised"));
    }

    private ResponseWindow window(Referral referral, Place place) {
        return OfferClock.start(programmes.find(place.programme()), referral.facts(), clock.instant());
    }
}
