package uk.reachable.notification.email;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.audience.CirclePolicy;
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
        Set<String> users = readers.stream().map(StaffMember::user).collect(Collectors.toSet());
        readers.forEach(reader -> queue(item, reader.email(), ReaderPolicy.isHeldBack(reader.user(), users, notice)));
    }

    private void queue(InboxItem item, String recipient, boolean heldBack) {
        Instant dueAt = heldBack
                ? CirclePolicy.colleaguesAt(
                        item.postedAt(), Objects.requireNonNull(item.notice().respondBy()))
                : DueTimePolicy.dueAt(item.notice(), item.postedAt());
        deliveries.queue(item.id(), recipient, dueAt, heldBack);
    }

    /** What is asked has to be answered by another time: those held back are told by the clock of now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clockMoved(UUID itemId, Instant postedAt, Instant respondBy) {
        deliveries.move(itemId, CirclePolicy.colleaguesAt(postedAt, respondBy));
    }

    /** Who was held back is not told any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(UUID itemId, Instant now) {
        deliveries.callOff(itemId, now);
    }
}
