package uk.reachable.notification.matter.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.matter.Matter;
import uk.reachable.notification.matter.scope.Ended;

import static java.sql.Timestamp.from;

/**
 * The matters of every organisation. Whoever changes one locks its row first, and inboxes after it: so two transactions
 * cannot wait for each other.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Matters {

    /** As long as deliveries are tried: what is older than that is not passed on at a change of shift. */
    static final Duration PASSED_ON = Duration.ofHours(72);

    private static final String WRITTEN = """
            (subject, incident_reference, referral_id, state, opened_at, respond_by, rung, held_until, acknowledged_by,
                acknowledged_at, acknowledged_until, over_at, next_at, shifts_seen_at)
            VALUES (:subject, :incidentReference, :referralId, :state, :openedAt, :respondBy, :rung, :heldUntil,
                :acknowledgedBy, :acknowledgedAt, :acknowledgedUntil, :overAt, :nextAt, :openedAt)""";

    private final JdbcClient jdbc;

    Matters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens it unless there is one already, and locks it. */
    public Matter open(Matter.Open matter) {
        jdbc.sql("INSERT INTO matter " + WRITTEN + " ON CONFLICT (subject) DO NOTHING")
                .params(MatterRow.columns(matter))
                .update();
        return jdbc.sql("SELECT * FROM matter WHERE subject = ? FOR UPDATE")
                .param(matter.facts().subject())
                .query(MatterRow::read)
                .single();
    }

    /** An organisation is told of it by this notice. */
    public void tell(String subject, UUID itemId) {
        jdbc.sql("INSERT INTO matter_item (item_id, subject) VALUES (?, ?)")
                .params(itemId, subject)
                .update();
    }

    /**
     * Locks those of which these notices tell, in the order in which everybody locks several: one after the other, as
     * their notices come, two bundles would wait for each other.
     */
    public void lock(Collection<UUID> itemIds) {
        jdbc.sql("""
                        SELECT subject FROM matter
                        WHERE subject IN (SELECT subject FROM matter_item WHERE item_id IN (:items))
                        ORDER BY subject FOR UPDATE""").param("items", itemIds).query(String.class).list();
    }

    /** Locks the one of which a notice tells, if it asks for anything. */
    public Optional<Matter> ofItem(UUID itemId) {
        return jdbc.sql("""
                        SELECT m.* FROM matter m JOIN matter_item t ON t.subject = m.subject
                        WHERE t.item_id = ? FOR UPDATE OF m""").param(itemId).query(MatterRow::read).optional();
    }

    /** Locks the offer of a referral; there is at most one, for a referral is put to one provider at a time. */
    public Optional<Matter> openOfferOf(String referralId) {
        return jdbc.sql("""
                        SELECT * FROM matter WHERE referral_id = ? AND state <> 'OVER' AND subject LIKE 'OFFER/%'
                        ORDER BY opened_at DESC LIMIT 1 FOR UPDATE""").param(referralId).query(MatterRow::read).optional();
    }

    /** Locks those that end; those that are over already are left alone. */
    public Stream<Matter> ending(Ended ended) {
        return switch (ended) {
            case Ended.One(String kind, String id) ->
                jdbc.sql("""
                        SELECT * FROM matter WHERE (subject = :subject OR subject LIKE :subject || '/%')
                        AND state <> 'OVER' ORDER BY subject FOR UPDATE""").param("subject", kind + "/" + id).query(MatterRow::read).list().stream();
            case Ended.OfReferral of ->
                jdbc
                        .sql("""
                        SELECT * FROM matter WHERE referral_id = :referral AND split_part(subject, '/', 1) IN (:kinds)
                        AND state <> 'OVER' ORDER BY subject FOR UPDATE""")
                        .param("referral", of.referralId())
                        .param("kinds", of.kinds())
                        .query(MatterRow::read)
                        .list()
                        .stream();
        };
    }

    /** Saves what became of one that is locked. */
    public void save(Matter matter) {
        jdbc.sql("""
                        UPDATE matter SET state = :state, respond_by = :respondBy, rung = :rung, held_until = :heldUntil,
                            acknowledged_by = :acknowledgedBy, acknowledged_at = :acknowledgedAt,
                            acknowledged_until = :acknowledgedUntil, over_at = :overAt, next_at = :nextAt
                        WHERE subject = :subject""").params(MatterRow.columns(matter)).update();
    }

    /** One for which the time has come to look at it, and what people call the case. */
    public record Due(String subject, String incidentReference) {}

    /** Those of which the next are to be told, or whose silence ends; longest due first. */
    @Transactional(readOnly = true)
    public List<Due> due(Instant now, int limit) {
        return jdbc.sql("SELECT * FROM matter WHERE next_at <= ? ORDER BY next_at LIMIT ?")
                .params(from(now), limit)
                .query(Matters::due)
                .list();
    }

    /** Locks one that is due, unless another instance has it or has seen to it. */
    public Optional<Matter> lockDue(String subject, Instant now) {
        return jdbc.sql("SELECT * FROM matter WHERE subject = ? AND next_at <= ? FOR UPDATE SKIP LOCKED")
                .params(subject, from(now))
                .query(MatterRow::read)
                .optional();
    }

    /** Those of which nobody has looked since {@code before} whose shift has begun; longest ago first. */
    @Transactional(readOnly = true)
    public List<Due> shiftsToSee(Instant before, Instant now, int limit) {
        return jdbc.sql("""
                        SELECT * FROM matter WHERE state <> 'OVER' AND shifts_seen_at <= ? AND opened_at > ?
                        ORDER BY shifts_seen_at LIMIT ?""")
                .params(from(before), from(now.minus(PASSED_ON)), limit)
                .query(Matters::due)
                .list();
    }

    /** Locks one of those, unless another instance has it or has looked; it counts as looked at now. */
    public Optional<Matter> lockForShifts(String subject, Instant before, Instant now) {
        return jdbc.sql("""
                        UPDATE matter SET shifts_seen_at = :now WHERE subject = (
                            SELECT subject FROM matter
                            WHERE subject = :subject AND state <> 'OVER' AND shifts_seen_at <= :before
                            FOR UPDATE SKIP LOCKED)
                        RETURNING *""")
                .param("now", from(now))
                .param("before", from(before))
                .param("subject", subject)
                .query(MatterRow::read)
                .optional();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(row.getString("subject"), row.getString("incident_reference"));
    }
}
