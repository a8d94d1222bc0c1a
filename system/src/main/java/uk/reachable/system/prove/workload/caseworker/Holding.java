package uk.reachable.system.prove.workload.caseworker;

import java.util.Optional;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.desk.ReferredPeople;
import uk.reachable.system.prove.workload.request.Sender;

/** What follows once a person is taken on: brought home, given a worker, passed on or supported. */
final class Holding {

    private final Provider provider;
    private final Requests requests;
    private final Sender sender;
    private final ReferredPeople referred;
    private final WaysHome waysHome;
    private final Supports supports;

    Holding(Provider provider, Requests requests, Sender sender, ReferredPeople referred, WaysHome waysHome) {
        this.provider = provider;
        this.requests = requests;
        this.sender = sender;
        this.referred = referred;
        this.waysHome = waysHome;
        this.supports = new Supports(requests, sender);
    }

    void after(Operation taken, String referral, Intention intention) throws InterruptedException {
        if (taken.outcome() != Outcome.ACKNOWLEDGED) {
            return;
        }
        String user = intention.user();
        if (intention.care().reads()) {
            read(user, taken, referral);
        }
        if (referred.isToBeBroughtHome(referral)) {
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

    /** Who they are, as far as it is disclosed from now on. */
    private void read(String user, Operation taken, String referral) throws InterruptedException {
        Optional<String> person = referred.referredOnce(referral);
        if (person.isPresent()) {
            long version = taken.answer().path("version").asLong(0);
            sender.send(Requests.read(user, person.get(), referral, version));
        }
    }

    /** Where a provider has a manager. */
    private void changeWorker(String referral, Care care) throws InterruptedException {
        if (!provider.manager().isEmpty()) {
            sender.send(requests.changeWorker(provider.manager(), referral, care.toWorker(), care.changeReason()));
        }
    }
}
