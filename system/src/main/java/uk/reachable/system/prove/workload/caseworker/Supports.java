package uk.reachable.system.prove.workload.caseworker;

import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.request.Sender;

/** What whoever keeps a person tells of the support. */
final class Supports {

    private final Requests requests;
    private final Sender sender;

    Supports(Requests requests, Sender sender) {
        this.requests = requests;
        this.sender = sender;
    }

    void after(Operation taken, String referral, Intention intention) throws InterruptedException {
        if (taken.outcome() == Outcome.ACKNOWLEDGED && !intention.handsOver()) {
            tell(intention.user(), referral, intention);
        }
    }

    private void tell(String user, String referral, Intention intention) throws InterruptedException {
        switch (intention.support()) {
            case UNTOLD -> {}
            case NOT_FOUND -> sender.send(requests.notFound(user, referral));
            case SEEN -> sender.send(requests.seen(user, referral));
            case IN_SESSION -> session(user, referral);
            case COMPLETED -> {
                session(user, referral);
                sender.send(requests.complete(user, referral));
            }
            case ENDED_EARLY -> {
                sender.send(requests.seen(user, referral));
                sender.send(requests.endEarly(user, referral, intention.endReason()));
            }
            case TOLD_TOO_LATE -> {
                sender.send(requests.complete(user, referral));
                sender.send(requests.session(user, referral));
            }
        }
    }

    private void session(String user, String referral) throws InterruptedException {
        sender.send(requests.seen(user, referral));
        sender.send(requests.session(user, referral));
    }
}
