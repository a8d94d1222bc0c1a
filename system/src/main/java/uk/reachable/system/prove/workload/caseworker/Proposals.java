package uk.reachable.system.prove.workload.caseworker;

import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.request.Sender;

/** Whoever has taken a person on may want to pass them on. */
final class Proposals {

    private final Requests requests;
    private final Sender sender;

    Proposals(Requests requests, Sender sender) {
        this.requests = requests;
        this.sender = sender;
    }

    void after(Operation taken, String referral, Intention intention) throws InterruptedException {
        if (taken.outcome() == Outcome.ACKNOWLEDGED && intention.handsOver()) {
            sender.send(
                    requests.propose(intention.user(), referral, intention.toProgramme(), intention.handoverReason()));
        }
    }
}
