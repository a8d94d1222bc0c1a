package uk.reachable.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the stream of an inbox shows as its number {@code seq}: an item, for the first time or anew, as it stands now.
 */
public record InboxNews(long seq, boolean anew, InboxItem item, InboxStanding standing) {

    static InboxNews read(ResultSet row, int number) throws SQLException {
        return new InboxNews(
                row.getLong("news_seq"),
                row.getBoolean("anew"),
                InboxItemRow.read(row, number),
                InboxStanding.read(row));
    }

    /** As one reader sees it. */
    public InboxEntry entryFor(String reader) {
        return InboxEntry.of(item, false, standing, reader);
    }
}
