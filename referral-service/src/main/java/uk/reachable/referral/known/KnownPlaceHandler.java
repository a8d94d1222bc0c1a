package uk.reachable.referral.known;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.lifecycle.JdbcAlreadyWithUs;
import uk.reachable.referral.lifecycle.JdbcAlreadyWithUs.Reported;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoPlaceWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.TakeOn;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;

/** Whether the provider that supports the person already has a place: then it takes them on at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KnownPlaceHandler {

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final JdbcAlreadyWithUs reports;
    private final Clock clock;

    KnownPlaceHandler(Referrals referrals, ReferralHandler handler, JdbcAlreadyWithUs reports, Clock clock) {
        this.referrals = referrals;
        this.handler = handler;
        this.reports = reports;
        this.clock = clock;
    }

    public void placeHeld(String referralId, String offerId, Place place) {
        Reported reported = reports.find(offerId).orElseThrow(KnownPlaceHandler::neverReported);
        apply(referralId, new TakeOn(offerId, place, reported.worker(), reported.actedBy(), clock.instant()));
    }

    public void noPlace(String referralId, String offerId) {
        Reported reported = reports.find(offerId).orElseThrow(KnownPlaceHandler::neverReported);
        apply(referralId, new ReportNoPlaceWithUs(offerId, reported.place(), clock.instant()));
    }

    private void apply(String referralId, ReferralCommand command) {
        handler.apply(referrals.lock(referralId).orElseThrow(KnownPlaceHandler::neverReported), command);
    }

    private static IllegalStateException neverReported() {
        return new IllegalStateException("an answer for a place that nobody asked for");
    }
}
