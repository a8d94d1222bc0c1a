package uk.reachable.notification.work;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.publication.DeliveryPublication;

/** Deliveries that became due by the clock: a pause is over, a shift began, a lease ran out. */
@Repository
class DueDeliveries {

    /**
     * While a breaker is open, what goes by its channel rests, or every pause would cost a record and two writes;
     * except what was never tried, which goes by another channel at once, and what has a clock, which goes to another
     * person in time.
     */
    private static final String WORTH_TRYING = """
            d.next_attempt_at <= :now AND (d.channel IN (:open) OR d.attempts = 0 OR i.respond_by > :now)""";

    private final JdbcClient jdbc;
    private final DeliveryPublication publication;

    DueDeliveries(JdbcClient jdbc, DeliveryPublication publication) {
        this.jdbc = jdbc;
        this.publication = publication;
    }

    private record Due(UUID id, UUID itemId, String incidentReference, Channel channel, Instant since) {}

    /**
     * Of what goes in one message, whoever is tried first takes the others along: one of them is enough on the topic.
     * What is said of the delivery itself stands outside too: PostgreSQL asks only that again when it locks a row that
     * somebody settled or announced since the statement began.
     */
    private static final String ONE_OF_EACH_MESSAGE = """
            d.next_attempt_at <= :now AND d.announced_for IS DISTINCT FROM d.next_attempt_at AND d.id IN (
                SELECT DISTINCT ON (d.channel, d.address, message) d.id
                FROM delivery d JOIN inbox_item i ON i.id = d.item_id,
                    LATERAL (SELECT CASE d.channel WHEN 'WEBHOOK' THEN d.id ELSE d.message_id END AS message) AS goes
                WHERE d.announced_for IS DISTINCT FROM d.next_attempt_at AND %s
                ORDER BY d.channel, d.address, message, d.next_attempt_at)""".formatted(WORTH_TRYING);

    /**
     * Puts on the topic, once for each time that they are due, those that are not on it, one of each message; answers
     * how many.
     */
    @Transactional
    public int announce(Collection<Channel> open, int limit, Instant now) {
        List<Due> due = jdbc.sql("""
                        SELECT d.id, d.item_id, i.incident_reference, d.channel, d.next_attempt_at AS since
                        FROM delivery d JOIN inbox_item i ON i.id = d.item_id
                        WHERE %s
                        ORDER BY d.next_attempt_at LIMIT :limit FOR UPDATE OF d SKIP LOCKED""".formatted(ONE_OF_EACH_MESSAGE))
                .param("now", Timestamp.from(now))
                .param("open", names(open))
                .param("limit", limit)
                .query(Due.class)
                .list();
        if (!due.isEmpty()) {
            jdbc.sql("UPDATE delivery SET announced_for = next_attempt_at WHERE id IN (:ids)")
                    .param("ids", due.stream().map(Due::id).toList())
                    .update();
        }
        due.stream()
                .sorted(Comparator.comparing(Due::itemId))
                .forEach(one ->
                        publication.due(one.id(), one.itemId(), one.incidentReference(), one.channel(), one.since()));
        return due.size();
    }

    /** Those that nobody took from the topic for that long, the most overdue first. */
    List<UUID> leftBehind(Collection<Channel> open, Duration grace, int limit, Instant now) {
        return jdbc.sql("""
                        SELECT d.id FROM delivery d JOIN inbox_item i ON i.id = d.item_id
                        WHERE d.next_attempt_at <= :latest AND %s
                        ORDER BY d.next_attempt_at LIMIT :limit""".formatted(WORTH_TRYING))
                .param("latest", Timestamp.from(now.minus(grace)))
                .param("now", Timestamp.from(now))
                .param("open", names(open))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Never empty, as SQL wants it. */
    private static List<String> names(Collection<Channel> channels) {
        return Stream.concat(Stream.of(""), channels.stream().map(Channel::name))
                .toList();
    }
}
