package uk.reachable.notification.stream;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.platform.stream.Feed;
import uk.reachable.platform.stream.Kept;

/** The inboxes as channels: one for each organisation. */
@Component
class InboxFeed implements Feed<InboxChange> {

    private final InboxItems items;

    InboxFeed(InboxItems items) {
        this.items = items;
    }

    @Override
    public Map<String, Long> heads(Set<String> organisations) {
        return items.heads(organisations);
    }

    @Override
    public Kept kept(String organisation) {
        return items.kept(organisation);
    }

    @Override
    public List<InboxChange> after(String organisation, long seq, int limit) {
        return items.after(organisation, seq, limit).stream()
                .map(InboxChange::of)
                .toList();
    }
}
