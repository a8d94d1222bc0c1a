package uk.reachable.local.kafka;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import uk.reachable.contracts.Topic;

/** The topics that the contracts name, each with its dead letters beside it. */
public final class Topics {

    private static final short ONE_REPLICA = 1;

    private Topics() {}

    /** For a broker that is not ours: reads KAFKA_BOOTSTRAP_SERVERS, creates what is missing and ends. */
    public static void main(String[] arguments) throws Exception {
        createMissing(System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
    }

    static void createMissing(String bootstrapServers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> there = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            Set<NewTopic> missing = Stream.of(Topic.values())
                    .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                    .filter(name -> !there.contains(name))
                    .map(name -> new NewTopic(name, Topic.PARTITIONS, ONE_REPLICA))
                    .collect(Collectors.toSet());
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        }
    }
}
