package uk.reachable.notification.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.Channel;

/** What members of staff have chosen for themselves. */
@Repository
public class ChannelChoices {

    private final JdbcClient jdbc;

    ChannelChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ChannelChoice> find(String organisation, String subject) {
        return jdbc.sql("SELECT version, channels FROM channel_choice WHERE organisation = ? AND subject = ?")
                .params(organisation, subject)
                .query(ChannelChoices::choice)
                .optional();
    }

    /** Of those members of an organisation who have chosen, by user. */
    Map<String, ChannelChoice> of(String organisation) {
        return jdbc
                .sql("SELECT subject, version, channels FROM channel_choice WHERE organisation = ?")
                .param(organisation)
                .query((row, number) -> Map.entry(row.getString("subject"), choice(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** False when somebody has chosen since the version before this one: then nothing changes. */
    public boolean keep(String organisation, String subject, ChannelChoice next, Instant at) {
        return jdbc.sql("""
                        INSERT INTO channel_choice (organisation, subject, version, channels, chosen_at)
                        SELECT :organisation, :subject, :version, :channels::text[], :at::timestamptz
                        WHERE :version = 1 OR EXISTS (
                            SELECT FROM channel_choice WHERE organisation = :organisation AND subject = :subject)
                        ON CONFLICT (organisation, subject) DO UPDATE
                            SET version = excluded.version, channels = excluded.channels, chosen_at = excluded.chosen_at
                            WHERE channel_choice.version = excluded.version - 1""")
                        .param("organisation", organisation)
                        .param("subject", subject)
                        .param("version", next.version())
                        .param(
                                "channels",
                                next.channels().stream().map(Channel::name).toArray(String[]::new))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static ChannelChoice choice(ResultSet row, int number) throws SQLException {
        List<Channel> channels = Arrays.stream(
                        (String[]) row.getArray("channels").getArray())
                .map(Channel::valueOf)
                .toList();
        return new ChannelChoice(row.getLong("version"), channels);
    }
}
