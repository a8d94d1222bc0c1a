package uk.reachable.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.course.DeliveryState.Queued;
import uk.reachable.notification.delivery.course.DeliveryState.Sending;
import uk.reachable.notification.staff.Way;

/** Takes what is to be tried; a claim is a lease, so that what a killed instance held is tried again by another. */
@Repository
class Claims {

    /** Longer than an attempt can take, and over before Kafka gives a dead instance's record to another (30 s). */
    static final Duration LEASE = Duration.ofSeconds(25);

    private static final String COLUMNS = """
            SELECT d.*, i.incident_reference, i.respond_by
            FROM delivery d JOIN inbox_item i ON i.id = d.item_id
            """;

    private final JdbcClient jdbc;
    private final LastMessages lastMessages;

    Claims(JdbcClient jdbc, LastMessages lastMessages) {
        this.jdbc = jdbc;
        this.lastMessages = lastMessages;
    }

    /**
     * Takes a delivery with whatever goes in its message; empty when it is not due any more, when another has it, or
     * when it now waits for others.
     */
    @Transactional
    public Optional<Bundle> claim(UUID id, Instant now) {
        Optional<Way> to = jdbc.sql("SELECT channel, address FROM delivery WHERE id = ? AND next_attempt_at <= ?")
                .params(id, Timestamp.from(now))
                .query(Way.class)
                .optional();
        to.ifPresent(this::oneAtATime);
        return to.flatMap(_ -> lead(id, now)).flatMap(lead -> bundle(lead, now));
    }

    /** Two instances do not gather for one person at the same time, or each would send a part. */
    private void oneAtATime(Way way) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))")
                .params(way.channel().name(), way.address())
                .query(_ -> {});
    }

    private record Due(Claimed claimed, boolean fresh) {}

    private Optional<Due> lead(UUID id, Instant now) {
        return jdbc.sql(COLUMNS + "WHERE d.id = ? AND d.next_attempt_at <= ? FOR UPDATE OF d SKIP LOCKED")
                .params(id, Timestamp.from(now))
                .query((row, _) -> due(row, now, row.getObject("id", UUID.class)))
                .optional();
    }

    private static Due due(ResultSet row, Instant now, UUID message) throws SQLException {
        UUID known = row.getObject("message_id", UUID.class);
        Instant leaseEnds = now.plus(LEASE);
        boolean leaseRanOut = "SENDING".equals(row.getString("status"));
        Sending sending = leaseRanOut ? new Sending(now).claimedAgain(leaseEnds) : new Queued(now).claimed(leaseEnds);
        boolean inDoubt = leaseRanOut || row.getBoolean("in_doubt");
        int number = row.getInt("attempts") + 1;
        return new Due(DeliveryRow.read(row, known == null ? message : known, number, inDoubt, sending), known == null);
    }

    private Optional<Bundle> bundle(Due lead, Instant now) {
        Claimed first = lead.claimed();
        if (lead.fresh() && BundlePolicy.isBundled(first.channel())) {
            Instant dueAt = BundlePolicy.dueAt(first.respondBy(), lastMessages.to(first.way(), now), now);
            if (dueAt.isAfter(now)) {
                gather(first, dueAt);
                return Optional.empty();
            }
        }
        List<Claimed> members = new ArrayList<>(List.of(first));
        members.addAll(lead.fresh() ? gathered(first, now) : sameMessage(first, now));
        UUID message = lead.fresh() || isWhole(members) ? first.messageId() : UUID.randomUUID();
        members.forEach(member -> save(member, message, now));
        return Optional.of(new Bundle(attempt(first, message, members), members));
    }

    private void gather(Claimed delivery, Instant until) {
        jdbc.sql("UPDATE delivery SET next_attempt_at = ? WHERE id = ?")
                .params(Timestamp.from(new Queued(until).gathered(until).nextAttemptAt()), delivery.id())
                .update();
    }

    /** Whatever else is due to the same address and was in no message yet, also when it waits for others. */
    private List<Claimed> gathered(Claimed first, Instant now) {
        if (!BundlePolicy.isBundled(first.channel())) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + """
                        WHERE d.channel = ? AND d.address = ? AND d.status = 'QUEUED' AND d.message_id IS NULL
                          AND d.due_at <= ? AND d.id <> ?
                        ORDER BY d.due_at, d.id LIMIT ? FOR UPDATE OF d SKIP LOCKED""")
                .params(first.channel().name(), first.address(), Timestamp.from(now), first.id())
                .param(BundlePolicy.LARGEST - 1)
                .query((row, _) -> due(row, now, first.messageId()).claimed())
                .list();
    }

    private List<Claimed> sameMessage(Claimed first, Instant now) {
        return jdbc.sql(COLUMNS + """
                        WHERE d.message_id = ? AND d.next_attempt_at <= ? AND d.id <> ?
                        ORDER BY d.due_at, d.id FOR UPDATE OF d SKIP LOCKED""")
                .params(first.messageId(), Timestamp.from(now), first.id())
                .query((row, _) -> due(row, now, first.messageId()).claimed())
                .list();
    }

    /**
     * Whether nobody is left behind, who waits for a later time or is locked just now. Where somebody is, what goes
     * before goes under an id of its own: mail programs show one message of each id, and would not show the rest.
     */
    private boolean isWhole(List<Claimed> members) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT FROM delivery
                                           WHERE message_id = :message AND status IN ('QUEUED', 'SENDING')
                                             AND id NOT IN (:members))""")
                .param("message", members.getFirst().messageId())
                .param("members", members.stream().map(Claimed::id).toList())
                .query(Boolean.class)
                .single();
    }

    private void save(Claimed claimed, UUID message, Instant now) {
        jdbc.sql("""
                        UPDATE delivery SET status = 'SENDING', attempts = :number, next_attempt_at = :leaseEnds,
                            message_id = :message, attempted_at = :at, in_doubt = false, repeats = repeats + :repeats
                        WHERE id = :id""")
                .param("id", claimed.id())
                .param("number", claimed.number())
                .param("leaseEnds", DeliveryRow.nextAttemptAt(claimed.state()))
                .param("message", message)
                .param("at", Timestamp.from(now))
                .param("repeats", claimed.inDoubt() ? 1 : 0)
                .update();
    }

    private static Attempt attempt(Claimed first, UUID message, List<Claimed> members) {
        return new Attempt(
                message,
                first.itemId(),
                first.incidentReference(),
                first.channel(),
                first.address(),
                first.number(),
                first.dueAt(),
                members.stream().anyMatch(Claimed::inDoubt));
    }
}
