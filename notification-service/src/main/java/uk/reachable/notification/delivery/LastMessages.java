package uk.reachable.notification.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.notification.staff.Way;

/** When somebody was last sent something, as far back as matters to a bundle. */
@Repository
class LastMessages {

    private final JdbcClient jdbc;

    LastMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the last message to this address was tried (UTC); null when none was that another could wait for. */
    @Nullable
    Instant to(Way way, Instant now) {
        return jdbc.sql("""
                        SELECT attempted_at FROM delivery WHERE channel = ? AND address = ? AND attempted_at > ?
                        ORDER BY attempted_at DESC LIMIT 1""")
                .params(way.channel().name(), way.address(), Timestamp.from(now.minus(BundlePolicy.GATHERED)))
                .query((row, _) -> row.getTimestamp("attempted_at").toInstant())
                .optional()
                .orElse(null);
    }
}
