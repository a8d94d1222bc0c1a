package uk.reachable.notification.email;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.publication.NoticePublication;

/** Makes one attempt and saves what came of it; no transaction is open while the mail server is asked. */
@Component
class EmailHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EmailHandler.class);

    private final InboxItems items;
    private final Envelope envelope;
    private final MailServer server;
    private final EmailDeliveries deliveries;
    private final NoticePublication publication;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EmailHandler(
            InboxItems items,
            Envelope envelope,
            MailServer server,
            EmailDeliveries deliveries,
            NoticePublication publication,
            TransactionTemplate transaction,
            Clock clock) {
        this.items = items;
        this.envelope = envelope;
        this.server = server;
        this.deliveries = deliveries;
        this.publication = publication;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A crash before the outcome is saved means that the e-mail is sent again, under the same Message-ID. */
    void attempt(Attempt attempt) {
        InboxItem item = items.byId(attempt.itemId());
        Outcome outcome = server.send(envelope.of(attempt, item), attempt.incidentReference());
        Instant now = clock.instant();
        DeliveryState next = RetryPolicy.after(
                outcome, attempt, now, ThreadLocalRandom.current().nextDouble());
        transaction.executeWithoutResult(_ -> save(attempt, item, next));
        if (next instanceof DeliveryState.Failed) {
            LOG.error("{}: e-mail {} failed ({})", attempt.incidentReference(), attempt.messageId(), outcome);
        }
    }

    private void save(Attempt attempt, InboxItem item, DeliveryState next) {
        boolean valid = deliveries.save(attempt, next);
        if (valid && next instanceof DeliveryState.Sent(Instant at) && items.firstEmailed(item.id(), at)) {
            publication.sent(item, Channel.EMAIL, at);
        }
    }
}
