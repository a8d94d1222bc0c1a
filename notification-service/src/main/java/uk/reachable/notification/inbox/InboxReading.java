package uk.reachable.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.access.NotificationRules;
import uk.reachable.platform.security.Actor;

import static uk.reachable.notification.inbox.InboxItemRow.timestamp;

/** What the people of an organisation see of its inbox, and which of them has read what. */
@Repository
class InboxReading {

    private final JdbcClient jdbc;

    InboxReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; {@code read} is that of the one reader. */
    List<InboxEntry> newest(String organisation, String reader, int limit) {
        return jdbc.sql("SELECT i.*, r.item_id IS NOT NULL AS read, " + InboxStanding.COLUMNS + """
                         FROM inbox_item i LEFT JOIN inbox_read r ON r.item_id = i.id AND r.subject = :reader
                        LEFT JOIN matter_item t ON t.item_id = i.id LEFT JOIN matter m ON m.subject = t.subject
                        WHERE i.organisation = :organisation
                        ORDER BY i.seq DESC LIMIT :limit""")
                .param("organisation", organisation)
                .param("reader", reader)
                .param("limit", limit)
                .query((row, number) -> InboxEntry.of(
                        InboxItemRow.read(row, number), row.getBoolean("read"), InboxStanding.read(row), reader))
                .list();
    }

    /** Marks an item of the reader's organisation as read by this one reader. */
    @Transactional
    void markRead(UUID id, Actor reader, Instant at) {
        NotificationRules.decide(NotificationRules.MARK_READ, reader, stands(id, reader.organisation()))
                .orThrow();
        jdbc.sql("""
                        INSERT INTO inbox_read (item_id, subject, read_at) VALUES (:id, :reader, :at)
                        ON CONFLICT (item_id, subject) DO NOTHING""")
                .param("id", id)
                .param("reader", reader.subject())
                .param("at", timestamp(at))
                .update();
    }

    private boolean stands(UUID id, String organisation) {
        return jdbc.sql("SELECT count(*) FROM inbox_item WHERE id = :id AND organisation = :organisation")
                        .param("id", id)
                        .param("organisation", organisation)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
