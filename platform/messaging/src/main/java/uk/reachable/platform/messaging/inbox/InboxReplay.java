package uk.reachable.platform.messaging.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.EventReader;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Topics;
import uk.reachable.platform.messaging.envelope.Turn;

/** Reads again what a restored database has forgotten that it heard; no offset of Kafka is asked or moved. */
public final class InboxReplay {

    private static final String APPLIED = "SELECT topic, key, sequence FROM inbox";

    private final JdbcClient db;
    private final InboxKeys keys;
    private final Listeners listeners;
    private final Inbox inbox;

    InboxReplay(JdbcClient db, InboxKeys keys, Listeners listeners, Inbox inbox) {
        this.db = db;
        this.keys = keys;
        this.listeners = listeners;
        this.inbox = inbox;
    }

    public List<Topic> topics() {
        return listeners.topics();
    }

    /** The last turn of each key that was applied, by topic and key. */
    public Map<Topic, Map<String, Long>> applied() {
        Map<Topic, Map<String, Long>> applied = new HashMap<>();
        db.sql(APPLIED).query(row -> {
            applied.computeIfAbsent(Topics.named(row.getString("topic")), _ -> new HashMap<>())
                    .put(row.getString("key"), row.getLong("sequence"));
        });
        return applied;
    }

    /**
     * Applies a message in the running transaction when its turn has come, unless {@code answered} has done so; returns
     * false when it has not come.
     */
    public boolean take(Message message, Turn turn, Predicate<Event> answered) {
        Claim claim = keys.claim(turn);
        if (claim == Claim.SEEN) {
            return true;
        }
        if (!claim.isNext()) {
            return false;
        }
        if (listeners.want(message) && !answered.test(EventReader.read(message))) {
            listeners.deliver(message, turn);
        }
        return true;
    }

    /** As it comes from Kafka: what cannot be applied is parked or buried, and is an operator's. */
    public void receive(Message message) {
        inbox.receive(message);
    }
}
