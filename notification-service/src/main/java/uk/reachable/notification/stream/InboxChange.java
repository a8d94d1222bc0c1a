package uk.reachable.notification.stream;

import uk.reachable.notification.inbox.InboxEntry;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.platform.stream.Change;

/** An item of an inbox as it is sent. */
record InboxChange(long seq, InboxEntry data) implements Change {

    static InboxChange of(InboxItem item) {
        return new InboxChange(item.seq(), InboxEntry.of(item, false));
    }
}
