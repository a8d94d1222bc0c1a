package uk.reachable.referral.recall;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.referral.casefile.CaseHistory;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralHandler;

/**
 * A journey has more in it than is told (who confirms on the other side): people plan it and confirm it again. The
 * referral counts the step and its history has it, so that what followed can be taken back.
 */
@Component
class JourneyRecall {

    private final ReferralHandler referrals;
    private final CaseHistory history;
    private final Outbox outbox;

    JourneyRecall(ReferralHandler referrals, CaseHistory history, Outbox outbox) {
        this.referrals = referrals;
        this.history = history;
        this.outbox = outbox;
    }

    /** In the running transaction; false when the step is not of a journey. */
    boolean countAgain(Referral locked, List<CaseEvent> step) {
        return switch (step.getFirst()) {
            case JourneyPlanned told -> count(locked, step, told.plannedAt());
            case LegConfirmed told -> count(locked, step, told.confirmedAt());
            case LegMissed told -> count(locked, step, told.missedAt());
            default -> false;
        };
    }

    private boolean count(Referral locked, List<CaseEvent> step, Instant at) {
        referrals.countAgain(locked, at);
        step.forEach(told -> {
            history.add(locked.status(), told);
            outbox.append(told);
        });
        return true;
    }
}
