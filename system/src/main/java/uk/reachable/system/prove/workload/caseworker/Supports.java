package uk.reachable.system.prove.workload.caseworker;

import uk.reachable.system.prove.workload.request.Sender;

/** What whoever keeps a person tells of the support. */
final class Supports {

    private final Requests requests;
    private final Sender sender;

    Supports(Requests requests, Sender sender) {
        this.requests = requests;
        this.sender = sender;
    }

    void tell(String user, String referral, Care care) throws InterruptedException {
        switch (care.support()) {
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
                sender.send(requests.endEarly(user, referral, care.endReason()));
            }
            case FOLLOWED_UP -> {
                sender.send(requests.left(user, referral));
                sender.send(requests.seen(user, referral));
            }
            case LED -> sender.send(requests.lead(user, referral));
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
