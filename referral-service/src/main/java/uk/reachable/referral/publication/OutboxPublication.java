package uk.reachable.referral.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.referral.casefile.CaseHistory;
import uk.reachable.referral.handover.Handover;
import uk.reachable.referral.handover.HandoverEvent;
import uk.reachable.referral.handover.HandoverPublication;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.JourneyEvent;
import uk.reachable.referral.journey.JourneyPublication;
import uk.reachable.referral.lifecycle.Publication;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;

/** Tells every step twice from one record: to the other services, and to the history of the case. */
@Component
class OutboxPublication implements Publication, HandoverPublication, JourneyPublication {

    private final Outbox outbox;
    private final CaseHistory history;

    OutboxPublication(Outbox outbox, CaseHistory history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Override
    public void publish(Referral after, List<ReferralEvent> events) {
        events.forEach(event -> tell(after, ReferralEventTranslator.translate(after, event)));
    }

    @Override
    public void publish(Referral.Accepted referral, Handover after, List<HandoverEvent> events) {
        events.forEach(event -> tell(referral, HandoverEventTranslator.translate(referral, after.facts(), event)));
    }

    @Override
    public void publish(Referral.Accepted referral, Journey after, List<JourneyEvent> events) {
        events.forEach(event -> tell(referral, JourneyEventTranslator.translate(referral, after, event)));
    }

    private void tell(Referral after, CaseEvent event) {
        history.add(after.status(), event);
        outbox.append(event);
    }
}
