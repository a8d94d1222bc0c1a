package uk.reachable.platform.testkit;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kafka.server.BrokerServer;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import uk.reachable.contracts.Topic;

/** A broker inside the test's JVM. */
final class EmbeddedKafkaServer implements KafkaServer {

    private final EmbeddedKafkaKraftBroker broker;

    private EmbeddedKafkaServer(EmbeddedKafkaKraftBroker broker) {
        this.broker = broker;
    }

    static EmbeddedKafkaServer start() {
        var broker = new EmbeddedKafkaKraftBroker(1, Topic.PARTITIONS);
        broker.brokerProperties(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.num.partitions", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        broker.afterPropertiesSet();
        broker.addTopics(KafkaServer.topics().toArray(NewTopic[]::new));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy, "stop embedded Kafka"));
        return new EmbeddedKafkaServer(broker);
    }

    @Override
    public String bootstrapServers() {
        return broker.getBrokersAsString();
    }

    @Override
    public void stop() {
        servers().forEach(server -> {
            server.shutdown();
            server.awaitShutdown();
        });
    }

    @Override
    public void startAgain() {
        servers().forEach(BrokerServer::startup);
    }

    private Stream<BrokerServer> servers() {
        return Objects.requireNonNull(broker.getCluster()).brokers().values().stream();
    }

    @Override
    public String toString() {
        return "Kafka " + AppInfoParser.getVersion() + " embedded";
    }
}
