package uk.reachable.referral.offer;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.lifecycle.Referrals.OverdueOffer;

/** Ends offers whose clock ran out, one transaction each; several instances may do so at once. */
@Component
class OfferLapse {

    private static final Logger LOG = LoggerFactory.getLogger(OfferLapse.class);
    private static final int BATCH = 20;

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final ReofferPolicy reoffers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfferLapse(
            Referrals referrals,
            ReferralHandler handler,
            ReofferPolicy reoffers,
            TransactionTemplate transaction,
            Clock clock) {
        this.referrals = referrals;
        this.handler = handler;
        this.reoffers = reoffers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void lapseOverdueOffers() {
        referrals.overdueOffers(clock.instant(), BATCH).forEach(this::lapseWithoutStoppingTheOthers);
    }

    private void lapseWithoutStoppingTheOthers(OverdueOffer overdue) {
        try {
            transaction.executeWithoutResult(_ -> lapse(overdue));
        } catch (RuntimeException failed) {
            LOG.error("offer {} of referral {} could not lapse", overdue.offerId(), overdue.referralId(), failed);
        }
    }

    private LapseOffer lapsing(Referral referral, OverdueOffer overdue) {
        Instant now = clock.instant();
        return new LapseOffer(overdue.offerId(), reoffers.onward(referral.facts(), now), now);
    }

    /** Skips a referral that somebody is answering right now: that answer decides. */
    void lapse(OverdueOffer overdue) {
        referrals
                .lockIfFree(overdue.referralId())
                .ifPresent(referral -> handler.apply(referral, lapsing(referral, overdue)));
    }
}
