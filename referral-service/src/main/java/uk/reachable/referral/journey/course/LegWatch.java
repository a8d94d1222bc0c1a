package uk.reachable.referral.journey.course;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.referral.journey.JourneySteps;
import uk.reachable.referral.journey.Journeys;
import uk.reachable.referral.journey.Journeys.LegOfReferral;
import uk.reachable.referral.lifecycle.Referrals;

/** Tells once of each leg that is late; the clock is in the row, so a restart forgets none. */
@Component
class LegWatch {

    private static final Logger LOG = LoggerFactory.getLogger(LegWatch.class);
    private static final int BATCH = 20;

    private final Referrals referrals;
    private final Journeys journeys;
    private final JourneySteps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LegWatch(Referrals referrals, Journeys journeys, JourneySteps steps, TransactionTemplate transaction, Clock clock) {
        this.referrals = referrals;
        this.journeys = journeys;
        this.steps = steps;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void reportMissedLegs() {
        journeys.overdue(clock.instant(), BATCH).forEach(this::reportWithoutStoppingTheOthers);
    }

    private void reportWithoutStoppingTheOthers(LegOfReferral overdue) {
        try {
            transaction.executeWithoutResult(_ -> report(overdue));
        } catch (RuntimeException failed) {
            LOG.error(
                    "the late leg {} of referral {} could not be told", overdue.legId(), overdue.referralId(), failed);
        }
    }

    /** Skips a referral that somebody is working on right now: it is looked at again in half a second. */
    private void report(LegOfReferral overdue) {
        referrals
                .lockIfFree(overdue.referralId())
                .ifPresent(referral -> steps.reportMissed(referral, overdue.legId(), clock.instant()));
    }
}
