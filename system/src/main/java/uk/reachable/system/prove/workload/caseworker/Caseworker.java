package uk.reachable.system.prove.workload.caseworker;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import uk.reachable.system.prove.workload.caseworker.CaseworkerPlan.Intention;
import uk.reachable.system.prove.workload.desk.ReferredPeople;
import uk.reachable.system.prove.workload.request.Client;
import uk.reachable.system.prove.workload.request.Sender;

/** Takes one notice after the other from the inbox of the organisation and does what was planned. */
public final class Caseworker implements Client {

    private final BlockingQueue<Notice> inbox;
    private final CaseworkerPlan plan;
    private final OfferAnswers offers;
    private final HandoverAnswers handovers;
    private final Overdue overdue;
    private volatile boolean stopped;

    public Caseworker(
            Provider provider,
            String name,
            long seed,
            BlockingQueue<Notice> inbox,
            ReferredPeople referred,
            Sender sender) {
        this.inbox = inbox;
        this.plan = new CaseworkerPlan(provider, name, seed);
        Requests requests = new Requests(name);
        WaysHome waysHome = new WaysHome(provider, name, sender);
        Holding holding = new Holding(provider, requests, sender, referred, waysHome);
        this.offers = new OfferAnswers(provider, requests, sender, holding);
        this.handovers = new HandoverAnswers(provider, requests, sender, holding);
        this.overdue = new Overdue(provider, requests, sender);
    }

    @Override
    public void work() throws Exception {
        while (!stopped) {
            Notice notice = inbox.poll(250, TimeUnit.MILLISECONDS);
            if (notice != null) {
                take(notice, plan.next());
            }
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private void take(Notice notice, Intention intention) throws Exception {
        TimeUnit.MILLISECONDS.sleep(intention.thoughtMillis());
        switch (notice.kind()) {
            case "OFFER_MADE" -> offers.answer(notice, intention);
            case "HANDOVER_PROPOSED" -> handovers.answer(notice, intention);
            case "HANDOVER_ACCEPTED" -> handovers.remember(notice, intention);
            case "FIRST_CONTACT_OVERDUE" -> overdue.answer(notice, intention);
            default -> {} // nothing to do about it
        }
    }
}
