package uk.reachable.notification.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.Notice;
import uk.reachable.platform.stream.Kept;

import static uk.reachable.notification.inbox.InboxItemRow.timestamp;

/** The items of every organisation; numbered without gaps, in the order in which they become visible. */
@Repository
public class InboxItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Posts a notice in the running transaction, or answers empty when its organisation was told already. Holds the
     * organisation's head row until the transaction ends, so post in the order of organisations.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<InboxItem> post(Notice notice, Instant now) {
        long seq = lockHead(notice.organisation()) + 1;
        var item = new InboxItem(UUID.randomUUID(), seq, notice, now);
        if (!insert(item)) {
            return Optional.empty();
        }
        moveHead(notice.organisation(), seq);
        return Optional.of(item);
    }

    private long lockHead(String organisation) {
        return jdbc.sql("""
                        INSERT INTO inbox_head (organisation, seq) VALUES (:organisation, 0)
                        ON CONFLICT (organisation) DO UPDATE SET seq = inbox_head.seq
                        RETURNING seq""")
                .param("organisation", organisation)
                .query(Long.class)
                .single();
    }

    private boolean insert(InboxItem item) {
        return jdbc.sql("""
                        INSERT INTO inbox_item (id, organisation, seq, kind, subject_kind, subject_id, incident_id,
                            incident_reference, region, referral_id, respond_by, on_shift_from, ring, posted_at)
                        VALUES (:id, :organisation, :seq, :kind, :subjectKind, :subjectId, :incidentId,
                            :incidentReference, :region, :referralId, :respondBy, :onShiftFrom, :ring, :postedAt)
                        ON CONFLICT (kind, subject_id, organisation) DO NOTHING""").params(columns(item)).update() == 1;
    }

    private static Map<String, Object> columns(InboxItem item) {
        Notice notice = item.notice();
        Absence absence = notice.absence();
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", item.id());
        columns.put("organisation", notice.organisation());
        columns.put("seq", item.seq());
        columns.put("kind", notice.kind().name());
        columns.put("subjectKind", notice.subject().kind());
        columns.put("subjectId", notice.subject().id());
        columns.put("incidentId", notice.about().incidentId());
        columns.put("incidentReference", notice.about().incidentReference());
        columns.put("region", notice.about().region());
        columns.put("referralId", notice.about().referralId());
        columns.put("respondBy", timestamp(notice.respondBy()));
        columns.put("onShiftFrom", absence == null ? null : timestamp(absence.onShiftFrom()));
        columns.put("ring", absence == null ? null : absence.ring());
        columns.put("postedAt", timestamp(item.postedAt()));
        return columns;
    }

    /** What the stream of an inbox shows after a number, oldest first, at most {@code limit}. */
    public List<InboxNews> after(String organisation, long seq, int limit) {
        return jdbc.sql("SELECT i.*, n.news_seq, n.anew, " + InboxStanding.COLUMNS + """
                         FROM (
                            SELECT id AS item_id, seq AS news_seq, false AS anew
                            FROM inbox_item WHERE organisation = :organisation AND seq > :seq
                            UNION ALL
                            SELECT item_id, seq, true
                            FROM inbox_change WHERE organisation = :organisation AND seq > :seq) n
                        JOIN inbox_item i ON i.id = n.item_id
                        LEFT JOIN matter_item t ON t.item_id = i.id LEFT JOIN matter m ON m.subject = t.subject
                        ORDER BY n.news_seq LIMIT :limit""")
                .param("organisation", organisation)
                .param("seq", seq)
                .param("limit", limit)
                .query(InboxNews::read)
                .list();
    }

    /** The notices by which organisations were told of a matter, in the order of organisations, oldest first. */
    public List<InboxItem> ofMatter(String subject) {
        return jdbc.sql("""
                        SELECT i.* FROM inbox_item i JOIN matter_item t ON t.item_id = i.id
                        WHERE t.subject = ? ORDER BY i.organisation, i.seq""").param(subject).query(InboxItemRow::read).list();
    }

    /**
     * Shows an item anew to whoever follows its inbox, under a number of its own. Holds the organisation's head row
     * until the transaction ends, as {@link #post} does.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void showAnew(InboxItem item) {
        String organisation = item.notice().organisation();
        long seq = lockHead(organisation) + 1;
        jdbc.sql("INSERT INTO inbox_change (organisation, seq, item_id) VALUES (?, ?, ?)")
                .params(organisation, seq, item.id())
                .update();
        moveHead(organisation, seq);
    }

    private void moveHead(String organisation, long seq) {
        jdbc.sql("UPDATE inbox_head SET seq = :seq WHERE organisation = :organisation")
                .param("seq", seq)
                .param("organisation", organisation)
                .update();
    }

    public Optional<InboxItem> find(UUID id) {
        return jdbc.sql("SELECT * FROM inbox_item WHERE id = ?")
                .param(id)
                .query(InboxItemRow::read)
                .optional();
    }

    public InboxItem byId(UUID id) {
        return jdbc.sql("SELECT * FROM inbox_item WHERE id = :id")
                .param("id", id)
                .query(InboxItemRow::read)
                .single();
    }

    /**
     * What a notice asks has to be answered by another time, as e-mails from now on and whoever loads the inbox anew
     * will read.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID id, Instant respondBy) {
        jdbc.sql("UPDATE inbox_item SET respond_by = ? WHERE id = ?")
                .params(Timestamp.from(respondBy), id)
                .update();
    }

    /** Notes that a mail server took an e-mail of this item; true for the first only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean firstEmailed(UUID id, Instant at) {
        return jdbc.sql("UPDATE inbox_item SET emailed_at = :at WHERE id = :id AND emailed_at IS NULL")
                        .param("id", id)
                        .param("at", timestamp(at))
                        .update()
                == 1;
    }

    /** The newest number of each organisation; 0 for one that was never told anything. */
    public Map<String, Long> heads(Collection<String> organisations) {
        Map<String, Long> heads = new HashMap<>();
        organisations.forEach(organisation -> heads.put(organisation, 0L));
        jdbc.sql("SELECT organisation, seq FROM inbox_head WHERE organisation IN (:organisations)")
                .param("organisations", organisations)
                .query(row -> {
                    heads.put(row.getString("organisation"), row.getLong("seq"));
                });
        return heads;
    }

    /**
     * What can still be followed: the newest number, and the oldest that is kept (newest + 1 when nothing is kept). Of
     * those that are older than an item is kept only some are left.
     */
    public Kept kept(String organisation) {
        return jdbc.sql("""
                        SELECT seq AS newest,
                               coalesce((SELECT min(i.seq) FROM inbox_item i
                                         WHERE i.organisation = h.organisation AND i.posted_at >= :limit),
                                        seq + 1) AS oldest
                        FROM inbox_head h WHERE organisation = :organisation""")
                .param("organisation", organisation)
                .param("limit", Timestamp.from(clock.instant().minus(InboxLifetime.KEPT)))
                .query((row, number) -> new Kept(row.getLong("oldest"), row.getLong("newest")))
                .optional()
                .orElse(new Kept(1, 0));
    }
}
