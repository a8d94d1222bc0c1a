package uk.reachable.notification.undelivered;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.notification.access.DeliveryRules;
import uk.reachable.notification.wording.PhoneNumber;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;

/** What the duty desk sees of its list, and how it takes something off. */
@Component
class UndeliveredList {

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    UndeliveredList(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What must be answered soonest comes first, then what waits the longest. */
    List<UndeliveredNotice> of(Actor actor) {
        Optional<Region> region = regionOf(actor);
        DeliveryRules.ofTheUnit(DeliveryRules.UNDELIVERED, actor, region.isPresent())
                .orThrow();
        return jdbc.sql("""
                        SELECT u.id, i.kind, i.incident_reference, i.organisation, i.respond_by, u.since, i.ring,
                               i.region, ARRAY(SELECT DISTINCT d.channel FROM delivery d
                                               WHERE d.item_id = i.id AND d.attempts > 0 ORDER BY 1) AS tried
                        FROM undelivered u JOIN inbox_item i ON i.id = u.item_id
                        WHERE u.settled_at IS NULL AND i.region = ?
                        ORDER BY i.respond_by NULLS LAST, u.since LIMIT ?""")
                .params(region.orElseThrow().id(), LONGEST)
                .query(UndeliveredList::read)
                .list();
    }

    private static UndeliveredNotice read(ResultSet row, int number) throws SQLException {
        String desk = Regions.byId(row.getString("region")).orElseThrow().dutyDeskPhone();
        return new UndeliveredNotice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("incident_reference"),
                row.getString("organisation"),
                instant(row.getTimestamp("respond_by")),
                row.getTimestamp("since").toInstant(),
                channels(row.getArray("tried")),
                PhoneNumber.in(row.getString("ring")).orElse(desk));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static List<Channel> channels(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Channel::valueOf).toList();
    }

    /** Saying the same twice is no mistake; the first word stays. */
    @Transactional
    public void settle(UUID id, Settlement how, Actor actor) {
        Optional<String> region = jdbc.sql("""
                        SELECT i.region FROM undelivered u JOIN inbox_item i ON i.id = u.item_id
                        WHERE u.id = ? FOR UPDATE OF u""").param(id).query(String.class).optional();
        boolean ofTheirUnit =
                region.isPresent() && region.equals(regionOf(actor).map(Region::id));
        DeliveryRules.ofTheUnit(DeliveryRules.SETTLE, actor, ofTheirUnit).orThrow();
        int settled = jdbc.sql("""
                        UPDATE undelivered SET settled_at = ?, settled_by = ?, how = ?
                        WHERE id = ? AND settled_at IS NULL""")
                .params(Timestamp.from(clock.instant()), actor.subject(), how.name(), id)
                .update();
        if (settled == 1) {
            audit.record(actor, "SETTLE_UNDELIVERED", "undelivered", id.toString());
        }
    }

    private static Optional<Region> regionOf(Actor actor) {
        return Regions.all().stream()
                .filter(region -> actor.isOf(region.organisation()))
                .findFirst();
    }
}
