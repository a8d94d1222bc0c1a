package uk.reachable.referral.support;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.lifecycle.Referrals.OverdueContact;

/**
 * Tells once of each person who was accepted and not seen in time; the clock is in the row, so a restart forgets none.
 */
@Component
class FirstContactWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FirstContactWatch.class);
    private static final int BATCH = 20;

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstContactWatch(Referrals referrals, ReferralHandler handler, TransactionTemplate transaction, Clock clock) {
        this.referrals = referrals;
        this.handler = handler;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void reportOverdueContacts() {
        referrals.overdueContacts(clock.instant(), BATCH).forEach(this::reportWithoutStoppingTheOthers);
    }

    private void reportWithoutStoppingTheOthers(OverdueContact overdue) {
        try {
            transaction.executeWithoutResult(_ -> report(overdue));
        } catch (RuntimeException failed) {
            LOG.error("the overdue contact of referral {} could not be told", overdue.referralId(), failed);
        }
    }

    /** Skips a referral that somebody is working on right now: it is looked at again in half a second. */
    private void report(OverdueContact overdue) {
        referrals
                .lockIfFree(overdue.referralId())
                .ifPresent(referral ->
                        handler.apply(referral, new ReportContactOverdue(overdue.placementId(), clock.instant())));
    }
}
