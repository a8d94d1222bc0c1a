package uk.reachable.platform.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import uk.reachable.contracts.Topic;

/** A Kafka broker for the tests of one JVM, with the contracts' topics and, as in production, no others by accident. */
sealed interface KafkaServer permits EmbeddedKafkaServer, KafkaContainerServer {

    String bootstrapServers();

    /** Ends the broker; what it had stays on disk. */
    void stop();

    /** Brings the broker back under the same address. */
    void startAgain();

    default void whileAway(Runnable meanwhile) {
        stop();
        try {
            meanwhile.run();
        } finally {
            startAgain();
        }
    }

    static Collection<NewTopic> topics() {
        short oneReplica = 1;
        return Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .map(name -> new NewTopic(name, Topic.PARTITIONS, oneReplica))
                .toList();
    }
}
