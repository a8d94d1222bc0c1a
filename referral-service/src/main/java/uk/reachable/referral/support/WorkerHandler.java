package uk.reachable.referral.support;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.access.AuthorisedSteps;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.access.RuledOutWorkers;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.ChangeWorker;

/** A handover within a provider: from worker to worker, by their manager, under the referral's row lock. */
@Component
class WorkerHandler {

    private final AuthorisedSteps steps;
    private final RuledOutWorkers ruledOut;
    private final Clock clock;

    WorkerHandler(AuthorisedSteps steps, RuledOutWorkers ruledOut, Clock clock) {
        this.steps = steps;
        this.ruledOut = ruledOut;
        this.clock = clock;
    }

    @Transactional
    public Decision change(Actor actor, String referralId, String worker, WorkerChangeReason reason) {
        return steps.take(
                actor,
                ReferralRules.CHANGE_WORKER,
                referralId,
                "CHANGE_WORKER",
                referral -> change(actor, referral, worker, reason));
    }

    private ChangeWorker change(Actor actor, Referral referral, String worker, WorkerChangeReason reason) {
        if (referral instanceof Referral.Accepted accepted) {
            ruledOut.check(accepted.placementId(), worker);
        }
        return new ChangeWorker(worker, reason, actor.subject(), clock.instant());
    }
}
