package uk.reachable.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.delivery.course.DeliveryState;
import uk.reachable.notification.delivery.course.DeliveryState.Cancelled;
import uk.reachable.notification.delivery.course.DeliveryState.Delivered;
import uk.reachable.notification.delivery.course.DeliveryState.Escalated;
import uk.reachable.notification.delivery.course.DeliveryState.Failed;
import uk.reachable.notification.delivery.course.DeliveryState.Queued;
import uk.reachable.notification.delivery.course.DeliveryState.Tried;

/** Deliveries that failed, or pause, are due again now, for another 72 hours and under the same id. */
@Component
public class Replays {

    private final JdbcClient jdbc;
    private final Clock clock;

    Replays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers those of them that could be replayed; others are being tried, or are over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> replay(List<UUID> deliveries) {
        Instant now = clock.instant();
        return deliveries.stream().filter(id -> replay(id, now)).toList();
    }

    private boolean replay(UUID id, Instant now) {
        Optional<Queued> again = jdbc.sql("SELECT * FROM delivery WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, _) -> DeliveryRow.state(row))
                .optional()
                .flatMap(state -> replayed(state, now));
        again.ifPresent(queued -> jdbc.sql("""
                        UPDATE delivery SET status = 'QUEUED', due_at = :now, next_attempt_at = :next, ended_at = NULL
                        WHERE id = :id""")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(queued.nextAttemptAt()))
                .update());
        return again.isPresent();
    }

    private static Optional<Queued> replayed(DeliveryState state, Instant now) {
        return switch (state) {
            case Failed failed -> Optional.of(failed.replayed(now));
            case Queued queued -> Optional.of(queued.replayed(now));
            case Tried _, Delivered _, Escalated _, Cancelled _ -> Optional.empty();
        };
    }
}
