package uk.reachable.system.prove.workload.caseworker;

import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.desk.Rescues;
import uk.reachable.system.prove.workload.request.Sender;

/** What follows once a person is taken on: brought home, given a worker, passed on or supported. */
final class Holding {

    private final Provider provider;
    private final Requests requests;
    private final Sender sender;
    private final Rescues rescues;
    private final WaysHome waysHome;
    private final Supports supports;

    Holding(Provider provider, Requests requests, Sender sender, Rescues rescues, WaysHome waysHome) {
        this.provider = provider;
        this.requests = requests;
        this.sender = sender;
        this.rescues = rescues;
        this.waysHome = waysHome;
        this.supports = new Supports(requests, sender);
    }

    void after(Operation taken, String referral, Intention intention) throws InterruptedException {
        if (taken.outcome() != Outcome.ACKNOWLEDGED) {
            return;
        }
        String user = intention.user();
        if (rescues.has(referral)) {
            waysHome.take(user, referral, intention.care().journey());
        }
        if (intention.care().changesWorker()) {
            changeWorker(referral, intention.care());
        }
        if (intention.handsOver()) {
            sender.send(requests.propose(user, referral, intention.toProgramme(), intention.handoverReason()));
        } else {
            supports.tell(user, referral, intention.care());
        }
    }

    /** Where a provider has a manager. */
    private void changeWorker(String referral, Care care) throws InterruptedException {
        if (!provider.manager().isEmpty()) {
            sender.send(requests.changeWorker(provider.manager(), referral, care.toWorker(), care.changeReason()));
        }
    }
}
