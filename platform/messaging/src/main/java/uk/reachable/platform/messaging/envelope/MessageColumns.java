package uk.reachable.platform.messaging.envelope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a message is written to, and read from, the tables that keep messages. */
public final class MessageColumns {

    private MessageColumns() {}

    public static StatementSpec bind(StatementSpec statement, Message message) {
        var time = message.time();
        return statement
                .param("topic", message.topic().topicName())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("key", message.key(), Types.VARCHAR)
                .param("sequence", message.sequence(), Types.BIGINT)
                .param("type", message.type(), Types.VARCHAR)
                .param("eventId", message.id(), Types.VARCHAR)
                .param(
                        "time",
                        time == null ? null : OffsetDateTime.ofInstant(time, ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("payload", message.payload());
    }

    public static Message read(ResultSet row) throws SQLException {
        var time = row.getObject("time", OffsetDateTime.class);
        return new Message(
                Topics.named(row.getString("topic")),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("key"),
                row.getObject("sequence", Long.class),
                row.getString("type"),
                row.getString("event_id"),
                time == null ? null : time.toInstant(),
                row.getBytes("payload"));
    }
}
