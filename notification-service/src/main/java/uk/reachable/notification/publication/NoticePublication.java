package uk.reachable.notification.publication;

import java.time.Instant;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.contracts.notification.NoticeSent;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.platform.messaging.Outbox;

/** Tells the other services, in the running transaction, what became of a notice. */
@Component
public class NoticePublication {

    private final Outbox outbox;

    NoticePublication(Outbox outbox) {
        this.outbox = outbox;
    }

    public void posted(InboxItem item) {
        outbox.append(eventOf(item));
    }

    /** What the others are told of a notice; a partner's system is told the same. */
    public static NoticePosted eventOf(InboxItem item) {
        Notice notice = item.notice();
        CaseReference about = notice.about();
        return new NoticePosted(
                about.incidentId(),
                about.incidentReference(),
                about.region(),
                item.id().toString(),
                about.referralId(),
                notice.kind(),
                notice.organisation(),
                item.postedAt());
    }

    public void sent(InboxItem item, Channel channel, Instant sentAt) {
        Notice notice = item.notice();
        CaseReference about = notice.about();
        outbox.append(new NoticeSent(
                about.incidentId(),
                about.incidentReference(),
                about.region(),
                item.id().toString(),
                about.referralId(),
                notice.kind(),
                notice.organisation(),
                channel,
                sentAt));
    }
}
