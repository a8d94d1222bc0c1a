package uk.reachable.notification.stream;

import uk.reachable.notification.inbox.InboxNews;
import uk.reachable.platform.stream.Change;

/** What an inbox shows next to a reader: an item shown anew is another event, so that nobody counts it twice. */
record InboxChange(InboxNews news, String reader) implements Change {

    /** Before it is known who reads it. */
    static InboxChange of(InboxNews news) {
        return new InboxChange(news, "");
    }

    InboxChange readBy(String subject) {
        return new InboxChange(news, subject);
    }

    @Override
    public long seq() {
        return news.seq();
    }

    @Override
    public String event(String usual) {
        return news.anew() ? "changed" : usual;
    }

    @Override
    public Object data() {
        return news.entryFor(reader);
    }
}
