package uk.reachable.system.prove.workload.caseworker;

import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.request.AtOnce;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** What one caseworker sends about an offer. */
final class OfferAnswers {

    private final Provider provider;
    private final Requests requests;
    private final Sender sender;
    private final Holding holding;

    OfferAnswers(Provider provider, Requests requests, Sender sender, Holding holding) {
        this.provider = provider;
        this.requests = requests;
        this.sender = sender;
        this.holding = holding;
    }

    void answer(Notice notice, Intention intention) throws InterruptedException {
        String referral = notice.referralId();
        String user = intention.user();
        Request accept = requests.accept(user, referral);
        Request decline = requests.decline(user, referral, intention.declineReason());
        switch (intention.offer()) {
            case SILENCE -> {}
            case DECLINE -> sender.send(decline);
            case ACCEPT -> accept(accept, referral, intention);
            case STRANGER_FIRST -> {
                sender.send(requests.accept(provider.stranger(), referral).with(Expected.OUTCOME, Expected.STRANGER));
                accept(accept, referral, intention);
            }
            case ON_IT_FIRST -> {
                isOnIt(notice, user);
                accept(accept, referral, intention);
            }
            case ON_IT_IN_VAIN -> isOnIt(notice, user);
            case CARELESS_FIRST -> {
                sender.send(requests.declineCarelessly(user, referral));
                accept(accept, referral, intention);
            }
            case ACCEPT_TWICE -> twice(accept, requests.accept(user, referral));
            case ACCEPT_AGAIN -> twice(accept, accept.with(Expected.OUTCOME, Expected.SAME));
            case DECLINE_THEN_ACCEPT -> twice(decline, accept.with(Expected.OUTCOME, Expected.FORMER));
            case RACE -> race(referral, intention);
            case ALREADY_WITH_US ->
                sender.send(requests.alreadyWithUs(user, referral, intention.ownProgramme(), provider.organisation()));
            case LEFT -> sender.send(requests.left(user, referral));
        }
    }

    private void accept(Request accept, String referral, Intention intention) throws InterruptedException {
        Operation taken = sender.send(accept);
        holding.after(taken, referral, intention);
    }

    /** Said again it changes nothing, and a colleague hears that somebody is. */
    private void isOnIt(Notice notice, String user) throws InterruptedException {
        sender.send(requests.acknowledge(user, notice));
        sender.send(requests.acknowledge(provider.users().getLast(), notice));
    }

    private void twice(Request first, Request second) throws InterruptedException {
        Operation answered = sender.send(first);
        if (answered.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(second.with(Expected.AFTER, Long.toString(answered.number())));
        }
    }

    private void race(String referral, Intention intention) throws InterruptedException {
        AtOnce.send(
                sender,
                requests.accept(provider.users().getFirst(), referral),
                requests.decline(provider.users().getLast(), referral, intention.declineReason()));
    }
}
