package uk.reachable.referral.reroute;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportDeskOverdue;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;

/**
 * Tells once of each referral that the duty desk left too long, unconfirmed or without a service; the clock is in the
 * row, so a restart forgets none.
 */
@Component
class DeskWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeskWatch.class);
    private static final int BATCH = 20;

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeskWatch(Referrals referrals, ReferralHandler handler, TransactionTemplate transaction, Clock clock) {
        this.referrals = referrals;
        this.handler = handler;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void reportOverdue() {
        referrals.overdueAtTheDesk(clock.instant(), BATCH).forEach(this::reportWithoutStoppingTheOthers);
    }

    private void reportWithoutStoppingTheOthers(String referralId) {
        try {
            transaction.executeWithoutResult(_ -> report(referralId));
        } catch (RuntimeException failed) {
            LOG.error("that referral {} waits too long at the duty desk could not be told", referralId, failed);
        }
    }

    /** Skips a referral that somebody is working on right now: it is looked at again in half a second. */
    private void report(String referralId) {
        referrals
                .lockIfFree(referralId)
                .ifPresent(referral -> handler.apply(referral, new ReportDeskOverdue(clock.instant())));
    }
}
