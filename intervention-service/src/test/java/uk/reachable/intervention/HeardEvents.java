package uk.reachable.intervention;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** What another service hears of this one, through Kafka and an inbox. */
@TestConfiguration(proxyBeanMethods = false)
public class HeardEvents {
    private static final List<Event> HEARD = new CopyOnWriteArrayList<>();

    @Bean
    static TopicListener heardPlacements() {
        return new Listening(Topic.PLACEMENT);
    }

    @Bean
    static TopicListener heardProgrammes() {
        return new Listening(Topic.PROGRAMME);
    }

    /** In the order of their key. */
    public static <E extends Event> List<E> of(Class<E> type, String key) {
        return HEARD.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.key().equals(key))
                .toList();
    }

    private record Listening(Topic topic) implements TopicListener {
        @Override
        public void on(Received received) {
            HEARD.add(received.event());
        }
    }
}
