package uk.reachable.notification.posting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.notification.audience.CirclePolicy;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.email.EmailQueue;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.publication.NoticePublication;
import uk.reachable.platform.stream.waking.CommitSignal;

/** Posts notices: inbox item, its e-mails and its publication, all in the running transaction. */
@Component
class NoticeHandler {

    private final InboxItems items;
    private final EmailQueue emails;
    private final DeskCalls calls;
    private final NoticePublication publication;
    private final CommitSignal signal;
    private final Clock clock;

    NoticeHandler(
            InboxItems items,
            EmailQueue emails,
            DeskCalls calls,
            NoticePublication publication,
            CommitSignal signal,
            Clock clock) {
        this.items = items;
        this.emails = emails;
        this.calls = calls;
        this.publication = publication;
        this.signal = signal;
        this.clock = clock;
    }

    /** Always in the order of organisations, so that two transactions cannot wait for each other's head rows. */
    void post(List<Notice> notices) {
        notices.stream()
                .sorted(Comparator.comparing(Notice::organisation))
                .flatMap(notice -> items.post(notice, clock.instant()).stream())
                .forEach(this::tell);
    }

    private void tell(InboxItem item) {
        emails.queue(item);
        callTheDeskLater(item);
        publication.posted(item);
        signal.afterCommit();
    }

    /** Where some are told before others, the duty desk is told before it is too late. */
    private void callTheDeskLater(InboxItem item) {
        Instant respondBy = item.notice().respondBy();
        if (respondBy != null && item.notice().isToldInCircles()) {
            calls.add(item.id(), CirclePolicy.dutyDeskAt(item.postedAt(), respondBy));
        }
    }
}
