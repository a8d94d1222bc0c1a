package uk.reachable.platform.messaging.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.UnreadableEvent;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Turn;

import static java.util.stream.Collectors.toMap;

/** Finds who hears a message, and reads it only for them. */
final class Listeners {

    private final Map<Topic, TopicListener> byTopic;

    Listeners(Collection<TopicListener> listeners) {
        this.byTopic = listeners.stream().collect(toMap(TopicListener::topic, Function.identity()));
    }

    List<String> topicNames() {
        return byTopic.keySet().stream().map(Topic::topicName).sorted().toList();
    }

    /**
     * Hands a message over to the one who wants it.
     *
     * @throws UnreadableEvent when the type or its version is unknown, or the content does not fit it
     */
    void deliver(Message message, Turn turn) {
        TopicListener listener =
                Optional.ofNullable(byTopic.get(message.topic())).orElseThrow();
        Class<? extends Event> type = typeOf(message);
        if (listener.wants(type)) {
            listener.on(new Received(
                    EventCodec.read(type, message.payload()),
                    turn.key(),
                    turn.sequence(),
                    known(message.time(), "a ce_time"),
                    known(message.id(), "a ce_id")));
        }
    }

    /** The case a message belongs to, when that can be read. */
    static @Nullable String incidentReference(Message message) {
        try {
            return EventCodec.read(typeOf(message), message.payload()).incidentReference();
        } catch (UnreadableEvent unknown) {
            return null;
        }
    }

    private static Class<? extends Event> typeOf(Message message) {
        String type = known(message.type(), "a ce_type");
        return EventCatalogue.classOf(type).orElseThrow(() -> new UnreadableEvent("unknown type or version " + type));
    }

    private static <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new UnreadableEvent("without " + what);
        }
        return value;
    }
}
