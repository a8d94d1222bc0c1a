package uk.reachable.platform.messaging.envelope;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.reachable.contracts.Topic;

import static java.util.stream.Collectors.toMap;

/** Finds a topic by the name that it has in Kafka and in our tables. */
public final class Topics {

    private static final Map<String, Topic> BY_NAME =
            Arrays.stream(Topic.values()).collect(toMap(Topic::topicName, Function.identity()));

    private Topics() {}

    public static Topic named(String name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .orElseThrow(() -> new IllegalArgumentException("not a topic of ours: " + name));
    }
}
