package uk.reachable.referral.referrer;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.referral.lifecycle.ReferralCommand.TellReferrer;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.referrer.ReferrerClocks.Due;

/** Tells each referrer once when their clock runs out; the clock is in a row, so a restart forgets none. */
@Component
class ReferrerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ReferrerWatch.class);
    private static final int BATCH = 20;

    private final Referrals referrals;
    private final ReferrerClocks clocks;
    private final ReferralHandler handler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReferrerWatch(
            Referrals referrals,
            ReferrerClocks clocks,
            ReferralHandler handler,
            TransactionTemplate transaction,
            Clock clock) {
        this.referrals = referrals;
        this.clocks = clocks;
        this.handler = handler;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void tellReferrers() {
        clocks.due(clock.instant(), BATCH).forEach(this::tellWithoutStoppingTheOthers);
    }

    private void tellWithoutStoppingTheOthers(Due due) {
        try {
            transaction.executeWithoutResult(_ -> tell(due, clock.instant()));
        } catch (RuntimeException failed) {
            LOG.error("the referrer of referral {} could not be told", due.referralId(), failed);
        }
    }

    /** Skips a referral that somebody is working on right now: it is looked at again in half a second. */
    private void tell(Due due, Instant now) {
        referrals
                .lockIfFree(due.referralId())
                .filter(_ -> clocks.stop(due, now))
                .ifPresent(referral -> handler.apply(referral, new TellReferrer(now)));
    }
}
