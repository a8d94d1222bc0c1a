package uk.reachable.notification.email;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.staff.StaffDirectory;
import uk.reachable.notification.staff.StaffMember;

/** Queues the e-mails of a notice in the running transaction, one for each entitled member of staff. */
@Component
public class EmailQueue {

    private static final Logger LOG = LoggerFactory.getLogger(EmailQueue.class);

    private final StaffDirectory directory;
    private final EmailDeliveries deliveries;

    EmailQueue(StaffDirectory directory, EmailDeliveries deliveries) {
        this.directory = directory;
        this.deliveries = deliveries;
    }

    public void queue(InboxItem item) {
        Notice notice = item.notice();
        List<StaffMember> readers = directory.entitled(notice.organisation(), notice.kind());
        if (readers.isEmpty()) {
            LOG.warn(
                    "{}: nobody at {} gets e-mail of {}, the notice stands in the inbox only",
                    notice.about().incidentReference(),
                    notice.organisation(),
                    notice.kind());
        }
        readers.forEach(
                reader -> deliveries.queue(item.id(), reader.email(), DueTimePolicy.dueAt(notice, item.postedAt())));
    }
}
