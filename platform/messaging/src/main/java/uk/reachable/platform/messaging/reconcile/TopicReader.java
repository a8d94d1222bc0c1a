package uk.reachable.platform.messaging.reconcile;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.envelope.CloudEvents;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Topics;

/** Reads topics from their beginning to where they end now, as nobody's group: no offset is asked, none is moved. */
final class TopicReader {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final ConsumerFactory<String, byte[]> consumers;
    private final String group;

    TopicReader(ConsumerFactory<String, byte[]> consumers, String group) {
        this.consumers = consumers;
        this.group = group;
    }

    void read(Collection<Topic> topics, Consumer<Message> to) {
        // Many records at a time, unlike those of the inbox: nothing is done here for each.
        var settings = new Properties();
        settings.put("max.poll.records", "2000");
        try (var consumer = consumers.createConsumer(group, null, null, settings)) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL)
                        .forEach(record -> to.accept(CloudEvents.read(Topics.named(record.topic()), record)));
            }
        }
    }
}
