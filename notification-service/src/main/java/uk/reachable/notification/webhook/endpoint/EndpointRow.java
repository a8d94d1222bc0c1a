package uk.reachable.notification.webhook.endpoint;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.webhook.endpoint.EndpointState.Disabled;
import uk.reachable.notification.webhook.endpoint.EndpointState.Enabled;

/** Reads an endpoint as it is stored. */
final class EndpointRow {

    private EndpointRow() {}

    static Endpoint read(ResultSet row, int number) throws SQLException {
        return new Endpoint(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                URI.create(row.getString("url")),
                kinds(row.getArray("kinds")),
                row.getTimestamp("registered_at").toInstant(),
                state(row));
    }

    private static EndpointState state(ResultSet row) throws SQLException {
        Instant since = row.getTimestamp("state_since").toInstant();
        String offReason = row.getString("off_reason");
        return offReason == null
                ? new Enabled(
                        since,
                        instant(row.getTimestamp("failing_since")),
                        instant(row.getTimestamp("left_alone_until")))
                : new Disabled(OffReason.valueOf(offReason), since);
    }

    private static @Nullable Set<NoticeKind> kinds(@Nullable Array stored) throws SQLException {
        return stored == null
                ? null
                : Arrays.stream((String[]) stored.getArray())
                        .map(NoticeKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
