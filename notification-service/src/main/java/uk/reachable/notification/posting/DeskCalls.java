package uk.reachable.notification.posting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static java.sql.Timestamp.from;

/** Offers that are told in circles and still open, by their notice, and when the duty desk hears of each. */
@Repository
class DeskCalls {

    private final JdbcClient jdbc;

    DeskCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice of an open offer, posted at {@code postedAt} (UTC). */
    record OpenOffer(UUID itemId, Instant postedAt) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID itemId, Instant deskAt) {
        jdbc.sql("INSERT INTO desk_call (item_id, desk_at) VALUES (?, ?)")
                .params(itemId, from(deskAt))
                .update();
    }

    /** The one of a referral; there is at most one, for a referral is put to one provider at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<OpenOffer> ofReferral(String referralId) {
        return jdbc.sql("""
                        SELECT i.id, i.posted_at FROM desk_call d JOIN inbox_item i ON i.id = d.item_id
                        WHERE i.referral_id = ? FOR UPDATE OF d""")
                .param(referralId)
                .query((row, _) -> new OpenOffer(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("posted_at").toInstant()))
                .optional();
    }

    /** The desk hears at another time; one that has heard does not hear again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(UUID itemId, Instant deskAt) {
        jdbc.sql("UPDATE desk_call SET desk_at = ? WHERE item_id = ?")
                .params(from(deskAt), itemId)
                .update();
    }

    /** The notice of an offer that is over: nobody hears of it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> end(String offerId) {
        return jdbc.sql("""
                        DELETE FROM desk_call d USING inbox_item i
                        WHERE i.id = d.item_id AND i.kind = 'OFFER_MADE' AND i.subject_id = ? RETURNING d.item_id""").param(offerId).query(UUID.class).optional();
    }

    /** A notice of which the desk must hear, and what people call the case. */
    record DueCall(UUID itemId, String incidentReference) {}

    /** Those of which the desk must hear now, longest due first. */
    List<DueCall> due(Instant now, int limit) {
        return jdbc.sql("""
                        SELECT i.id, i.incident_reference FROM desk_call d JOIN inbox_item i ON i.id = d.item_id
                        WHERE d.told_at IS NULL AND d.desk_at <= ? ORDER BY d.desk_at LIMIT ?""")
                .params(from(now), limit)
                .query((row, _) -> new DueCall(row.getObject("id", UUID.class), row.getString("incident_reference")))
                .list();
    }

    /** Notes that the desk hears now; false when it has, when the offer is over, or when its time was moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean tell(UUID itemId, Instant now) {
        return jdbc.sql("""
                        UPDATE desk_call SET told_at = :now
                        WHERE item_id = :item AND told_at IS NULL AND desk_at <= :now""").param("now", from(now)).param("item", itemId).update() == 1;
    }
}
