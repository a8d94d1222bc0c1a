package uk.reachable.platform.messaging.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.UnreadableEvent;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;
import uk.reachable.platform.messaging.envelope.EventReader;
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

    List<Topic> topics() {
        return List.copyOf(byTopic.keySet());
    }

    /** Whether anybody does anything about it. */
    boolean want(Message message) {
        TopicListener listener = byTopic.get(message.topic());
        return listener != null && listener.wants(EventReader.typeOf(message));
    }

    /**
     * Hands a message over to the one who wants it.
     *
     * @throws UnreadableEvent when the type or its version is unknown, or the content does not fit it
     */
    void deliver(Message message, Turn turn) {
        TopicListener listener =
                Optional.ofNullable(byTopic.get(message.topic())).orElseThrow();
        if (listener.wants(EventReader.typeOf(message))) {
            apply(
                    listener,
                    new Received(
                            EventReader.read(message),
                            turn.key(),
                            turn.sequence(),
                            known(message.time(), "a ce_time"),
                            known(message.id(), "a ce_id")));
        }
    }

    /** Whatever is logged meanwhile, by whomever, is about the event's case. */
    private static void apply(TopicListener listener, Received received) {
        String reference = received.event().incidentReference();
        try (var _ = reference == null ? null : MDC.putCloseable("case", reference)) {
            listener.on(received);
        }
    }

    private static <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new UnreadableEvent("without " + what);
        }
        return value;
    }
}
