package uk.reachable.gateway.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;

/**
 * The inbox as a page: what has to be answered soonest comes first, then what is asked without a time, then the news;
 * each of them the newest first.
 */
record InboxPage(String asOf, long lastEventId, long unread, List<InboxRow> rows) {

    private static final Comparator<Inbox.Item> URGENCY = Comparator.comparing((Inbox.Item item) -> !item.open())
            .thenComparing(InboxPage::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Inbox.Item::postedAt, Comparator.reverseOrder());

    /** @param reviews whether the reader is a privacy officer */
    static InboxPage of(Inbox inbox, Releases releases, boolean reviews, Instant now) {
        Map<String, Instant> leaving = releases.byReferral();
        return new InboxPage(
                LondonTime.words(now, now),
                inbox.lastEventId(),
                inbox.items().stream().filter(item -> !item.read()).count(),
                inbox.items().stream()
                        .sorted(URGENCY)
                        .map(item -> InboxRow.of(item, release(item, leaving), reviews, now))
                        .toList());
    }

    /** What is not asked any more has no time by which to answer it. */
    private static @Nullable Instant due(Inbox.Item item) {
        return item.open() ? item.respondBy() : null;
    }

    private static @Nullable Instant release(Inbox.Item item, Map<String, Instant> leaving) {
        return item.referralId() == null ? null : leaving.get(item.referralId());
    }

    /** For example "Inbox (2 not read)". */
    public String title() {
        return unread == 0 ? "Inbox" : "Inbox (%d not read)".formatted(unread);
    }
}
