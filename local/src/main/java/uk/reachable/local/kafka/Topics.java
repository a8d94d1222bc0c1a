package uk.reachable.local.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import uk.reachable.contracts.Topic;

/** The topics that the contracts name, each with its dead letters beside it, kept for as long as they say. */
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
            Set<NewTopic> missing = kept().keySet().stream()
                    .filter(name -> !there.contains(name))
                    .map(name -> new NewTopic(name, Topic.PARTITIONS, ONE_REPLICA))
                    .collect(Collectors.toSet());
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
            admin.incrementalAlterConfigs(lifetimes()).all().get(30, TimeUnit.SECONDS);
        }
    }

    /** Those that were there too: they may be of a version that kept for as long as the broker likes. */
    private static Map<ConfigResource, Collection<AlterConfigOp>> lifetimes() {
        var lifetimes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        kept().forEach((name, kept) -> {
            var entry = new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis()));
            lifetimes.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, name),
                    List.of(new AlterConfigOp(entry, AlterConfigOp.OpType.SET)));
        });
        return lifetimes;
    }

    private static Map<String, Duration> kept() {
        var kept = new HashMap<String, Duration>();
        for (Topic topic : Topic.values()) {
            kept.put(topic.topicName(), topic.kept());
            kept.put(topic.deadLetterName(), Topic.DEAD_LETTERS_KEPT);
        }
        return kept;
    }
}
