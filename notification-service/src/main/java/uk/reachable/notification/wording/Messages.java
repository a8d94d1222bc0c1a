package uk.reachable.notification.wording;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.inbox.InboxItem;

/** What a message says: one notice in its own words, several as one bundle, with the link to where they stand. */
@Component
public final class Messages {

    private final Texts texts;
    private final Links links;
    private final BundleTexts bundles = new BundleTexts();

    public Messages(Texts texts, Links links) {
        this.texts = texts;
        this.links = links;
    }

    /** @param items at least one; {@code now} decides what "today" is */
    public Email email(List<InboxItem> items, Instant now) {
        return items.size() == 1
                ? texts.email(items.getFirst().notice(), links.to(items.getFirst()), now)
                : bundles.email(notices(items), links.toInbox(), now);
    }

    /** @param items at least one; {@code now} decides what "today" is */
    public String sms(List<InboxItem> items, Instant now) {
        return items.size() == 1
                ? texts.sms(items.getFirst().notice(), links.to(items.getFirst()), now)
                : bundles.sms(notices(items), links.toInbox(), now);
    }

    private static List<Notice> notices(List<InboxItem> items) {
        return items.stream().map(InboxItem::notice).toList();
    }
}
