package uk.reachable.system.bench.relay;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import uk.reachable.contracts.Topic;

/** What the relays left on the topic: the services would take it for cases. */
final class SentRecords {

    /** Up to the end. */
    private static final RecordsToDelete ALL = RecordsToDelete.beforeOffset(-1);

    private SentRecords() {}

    static void remove(String bootstrapServers) throws InterruptedException {
        String topic = Topic.INCIDENT.topicName();
        try (Admin kafka = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            kafka.deleteRecords(IntStream.range(0, Topic.PARTITIONS)
                            .mapToObj(partition -> new TopicPartition(topic, partition))
                            .collect(Collectors.toMap(partition -> partition, _ -> ALL)))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
