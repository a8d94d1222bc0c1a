package uk.reachable.system.prove.check.account;

import java.util.Objects;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.WorkerChanged;

import static uk.reachable.contracts.codes.ReferralStatus.COMPLETED;
import static uk.reachable.contracts.codes.ReferralStatus.ENDED_EARLY;
import static uk.reachable.contracts.codes.ReferralStatus.RAISED;

/** Whoever has taken the person on supports them, until that ends. */
record SupportMoves(Standing now, OpenHandover handover) {

    /** Contacts, their clock and sessions are of the place that is filled now. */
    void during(CaseEvent step, String placementId) {
        now.require(now.isTaken(placementId), step);
    }

    void workerChanged(WorkerChanged step) {
        during(step, step.placementId());
        now.require(Objects.equals(step.fromWorker(), now.worker()), step);
        now.name(step.toWorker());
    }

    void completed(ReferralCompleted step) {
        end(step, step.placementId(), COMPLETED, step.responsibleOrganisation());
    }

    void endedEarly(ReferralEndedEarly step) {
        end(step, step.placementId(), ENDED_EARLY, step.responsibleOrganisation());
    }

    void released(ReferralReleased step) {
        end(step, step.placementId(), RAISED, step.responsibleOrganisation());
    }

    private void end(CaseEvent step, String placementId, ReferralStatus next, String nowResponsible) {
        now.require(now.isTaken(placementId) && handover.asked() == null, step);
        now.leave(next, nowResponsible);
    }
}
