package uk.reachable.referral.handover;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.referral.handover.HandoverCommand.LapseHandover;
import uk.reachable.referral.handover.Handovers.OverdueHandover;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;

/** Ends handovers whose receiver did not answer in time, one transaction each; several instances may do so at once. */
@Component
class HandoverLapse {

    private static final Logger LOG = LoggerFactory.getLogger(HandoverLapse.class);
    private static final int BATCH = 20;

    private final Referrals referrals;
    private final Handovers handovers;
    private final HandoverSteps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HandoverLapse(
            Referrals referrals,
            Handovers handovers,
            HandoverSteps steps,
            TransactionTemplate transaction,
            Clock clock) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.steps = steps;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void lapseOverdueHandovers() {
        handovers.overdue(clock.instant(), BATCH).forEach(this::lapseWithoutStoppingTheOthers);
    }

    private void lapseWithoutStoppingTheOthers(OverdueHandover overdue) {
        try {
            transaction.executeWithoutResult(_ -> lapse(overdue));
        } catch (RuntimeException failed) {
            LOG.error("handover {} of referral {} could not lapse", overdue.handoverId(), overdue.referralId(), failed);
        }
    }

    /** Skips a referral that somebody is working on right now: that step decides. */
    void lapse(OverdueHandover overdue) {
        referrals.lockIfFree(overdue.referralId()).ifPresent(referral -> lapse(referral, overdue.handoverId()));
    }

    private void lapse(Referral referral, String handoverId) {
        handovers
                .find(handoverId)
                .ifPresent(handover -> steps.apply(referral, handover, new LapseHandover(clock.instant())));
    }
}
