package uk.reachable.local.kafka;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The broker's settings: one node, durable, nothing created by accident, small. */
final class BrokerSettings {

    private BrokerSettings() {}

    static Properties of(int port, int controllerPort, Path data) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        oneReplica(settings);
        quickAgainAfterAKill(settings);
        small(settings);
        return settings;
    }

    /** {@code more} is empty, or pairs like {@code 9094=40001,9095=40002}: listened on = advertised to its clients. */
    static void listenAlsoOn(String more, Properties settings) {
        StringBuilder listeners = new StringBuilder(settings.getProperty("listeners"));
        StringBuilder protocols = new StringBuilder("PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        List<String> advertised =
                new ArrayList<>(List.of(settings.getProperty("listeners").split(",")[0]));
        for (String pair : more.isEmpty() ? new String[0] : more.split(",")) {
            String[] ports = pair.split("=");
            listeners.append(",PORT%1$s://localhost:%1$s".formatted(ports[0]));
            protocols.append(",PORT%s:PLAINTEXT".formatted(ports[0]));
            advertised.add("PORT%s://localhost:%s".formatted(ports[0], ports[1]));
        }
        settings.setProperty("listeners", listeners.toString());
        settings.setProperty("listener.security.protocol.map", protocols.toString());
        settings.setProperty("advertised.listeners", String.join(",", advertised));
    }

    private static void oneReplica(Properties settings) {
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    /** Shorter sessions than Kafka's own: a killed broker or consumer is missed in seconds, not in a minute. */
    private static void quickAgainAfterAKill(Properties settings) {
        settings.setProperty("broker.session.timeout.ms", "2000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("group.min.session.timeout.ms", "1000");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    private static void small(Properties settings) {
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("offsets.topic.num.partitions", "6");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        settings.setProperty("log.index.size.max.bytes", "1048576");
    }
}
