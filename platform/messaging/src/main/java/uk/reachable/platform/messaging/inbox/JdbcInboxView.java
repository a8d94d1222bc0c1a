package uk.reachable.platform.messaging.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.InboxView;

/** Looks into the tables of stuck events. */
final class JdbcInboxView implements InboxView {

    private static final String IN_DOUBT = """
            SELECT EXISTS (SELECT FROM dead_letter WHERE topic = :topic AND key = :key)
                OR EXISTS (SELECT FROM inbox_parked WHERE topic = :topic AND key = :key)
            """;

    private final JdbcClient db;

    JdbcInboxView(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean inDoubt(Topic topic, String key) {
        return db.sql(IN_DOUBT)
                .param("topic", topic.topicName())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }
}
