package uk.reachable.system.prove.workload.caseworker;

import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.request.AtOnce;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** What one caseworker sends about a handover, to their organisation or from it. */
final class HandoverAnswers {

    private final Provider provider;
    private final Requests requests;
    private final Sender sender;
    private final Holding holding;

    HandoverAnswers(Provider provider, Requests requests, Sender sender, Holding holding) {
        this.provider = provider;
        this.requests = requests;
        this.sender = sender;
        this.holding = holding;
    }

    void answer(Notice notice, Intention intention) throws InterruptedException {
        Request takeOver = requests.takeOver(intention.user(), notice);
        switch (intention.handover()) {
            case SILENCE -> {}
            case ACCEPT -> {
                Operation taken = sender.send(takeOver);
                holding.after(taken, notice.referralId(), intention);
            }
            case REFUSE -> sender.send(requests.refuse(intention.user(), notice));
            case ACCEPT_TWICE -> twice(takeOver, requests.takeOver(intention.user(), notice));
            case RACE ->
                AtOnce.send(
                        sender,
                        requests.takeOver(provider.users().getFirst(), notice),
                        requests.refuse(provider.users().getLast(), notice));
        }
    }

    /** The other side has it now: to accept its old offer once more is too late, unless it has come back since. */
    void remember(Notice notice, Intention intention) throws InterruptedException {
        if (intention.triesAsFormerHolder()) {
            sender.send(requests.accept(intention.user(), notice.referralId()).with("as", "former holder"));
        }
    }

    private void twice(Request first, Request second) throws InterruptedException {
        Operation answered = sender.send(first);
        if (answered.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(second.with(Expected.AFTER, Long.toString(answered.number())));
        }
    }
}
