package uk.reachable.platform.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.MeetingCalled;

/** Writes down every event it is given, then fails if the test wants it to: what it wrote must then be undone. */
public final class Effects implements TopicListener {

    private final JdbcClient db;
    private final Map<String, Consumer<Received>> before = new ConcurrentHashMap<>();
    private final Map<String, Consumer<Received>> after = new ConcurrentHashMap<>();

    Effects(JdbcClient db) {
        this.db = db;
    }

    /** Whatever this throws for an event of the key, the listener throws, after it has written. */
    public void trouble(String key, Consumer<Received> trouble) {
        after.put(key, trouble);
    }

    /** The same, before it has written. */
    public void troubleBefore(String key, Consumer<Received> trouble) {
        before.put(key, trouble);
    }

    public void noTrouble(String key) {
        before.remove(key);
        after.remove(key);
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENT;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return type != MeetingCalled.class;
    }

    @Override
    public void on(Received received) {
        before.getOrDefault(received.key(), _ -> {}).accept(received);
        db.sql("INSERT INTO effect (key, sequence) VALUES (:key, :sequence)")
                .param("key", received.key())
                .param("sequence", received.sequence())
                .update();
        after.getOrDefault(received.key(), _ -> {}).accept(received);
    }

    /** The sequences that took effect, in that order. */
    public List<Long> of(String key) {
        return db.sql("SELECT sequence FROM effect WHERE key = :key ORDER BY n")
                .param("key", key)
                .query(Long.class)
                .list();
    }

    public void awaitThat(String key, Long... sequences) {
        Awaitility.await("effects of " + key)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(25))
                .until(() -> of(key), List.of(sequences)::equals);
    }
}
