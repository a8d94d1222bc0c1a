package uk.reachable.platform.testkit;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kafka.server.BrokerServer;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import uk.reachable.contracts.Topic;

/** A Kafka broker inside the test's JVM, with the contracts' topics and, as in production, no others by accident. */
final class EmbeddedKafkaServer {

    private static final short ONE_REPLICA = 1;

    private final EmbeddedKafkaKraftBroker broker;

    private EmbeddedKafkaServer(EmbeddedKafkaKraftBroker broker) {
        this.broker = broker;
    }

    static EmbeddedKafkaServer start() {
        var broker = new EmbeddedKafkaKraftBroker(1, Topic.PARTITIONS);
        broker.brokerProperties(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.num.partitions", "1"));
        broker.afterPropertiesSet();
        broker.addTopics(topics());
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy, "stop embedded Kafka"));
        return new EmbeddedKafkaServer(broker);
    }

    private static NewTopic[] topics() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .map(name -> new NewTopic(name, Topic.PARTITIONS, ONE_REPLICA))
                .toArray(NewTopic[]::new);
    }

    String bootstrapServers() {
        return broker.getBrokersAsString();
    }

    void whileAway(Runnable meanwhile) {
        var brokers = Objects.requireNonNull(broker.getCluster()).brokers().values();
        brokers.forEach(server -> {
            server.shutdown();
            server.awaitShutdown();
        });
        try {
            meanwhile.run();
        } finally {
            brokers.forEach(BrokerServer::startup);
        }
    }

    @Override
    public String toString() {
        return "embedded Kafka " + AppInfoParser.getVersion();
    }
}
