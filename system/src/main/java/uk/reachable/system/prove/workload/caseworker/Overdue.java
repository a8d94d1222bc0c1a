package uk.reachable.system.prove.workload.caseworker;

import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.request.AtOnce;
import uk.reachable.system.prove.workload.request.Sender;

/** What is sent about somebody who was taken on and not seen in time. */
final class Overdue {

    private final Provider provider;
    private final Requests requests;
    private final Sender sender;

    Overdue(Provider provider, Requests requests, Sender sender) {
        this.provider = provider;
        this.requests = requests;
        this.sender = sender;
    }

    void answer(Notice notice, Intention intention) throws InterruptedException {
        String referral = notice.referralId();
        String user = intention.user();
        switch (intention.care().overdue()) {
            case SILENCE -> {}
            case SEE -> sender.send(requests.seen(user, referral));
            case RELEASE -> sender.send(requests.release(letsGo(), referral));
            case RACE -> AtOnce.send(sender, requests.seen(user, referral), requests.release(letsGo(), referral));
        }
    }

    private String letsGo() {
        return provider.manager().isEmpty() ? provider.desk() : provider.manager();
    }
}
